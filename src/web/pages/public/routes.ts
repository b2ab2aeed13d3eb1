import { open, type Route } from '../route.ts';
import { exchangePage } from './exchange-page.tsx';
import { schoolPage } from './school-page.tsx';
import { schoolsPage } from './schools-page.tsx';

/** What anybody may look at. */
export const publicRoutes: readonly Route[] = [
  open({ method: 'get', path: '/', answer: schoolsPage }),
  open({ method: 'get', path: '/scholen/:school', answer: schoolPage }),
  open({ method: 'get', path: '/uitwisselen', answer: exchangePage }),
];
