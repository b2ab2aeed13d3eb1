import { closed, type Route } from '../route.ts';
import { addPersonAnswer, erasePersonAnswer, peoplePage } from './people-page.tsx';

const who = ['lead'] as const;

/** Who is in the register: kept by who leads the service desk. */
export const peopleRoutes: readonly Route[] = [
  closed({ method: 'get', path: '/servicedesk/mensen', who, answer: (visit) => peoplePage(visit) }),
  closed({ method: 'post', path: '/servicedesk/mensen', who, answer: addPersonAnswer }),
  closed({
    method: 'post',
    path: '/servicedesk/mensen/:handle/weg',
    who,
    answer: erasePersonAnswer,
  }),
];
