import { closed, type Route } from '../route.ts';
import { mySchoolPage } from './my-school-page.tsx';

/** What a school sees of itself. */
export const mySchoolRoutes: readonly Route[] = [
  closed({ method: 'get', path: '/mijn-oso', who: ['school'], answer: mySchoolPage }),
];
