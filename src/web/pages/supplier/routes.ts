import { closed, type Route } from '../route.ts';
import { filesOf } from '../service-desk/qualifications/files-of.ts';
import type { SignedInVisit } from '../visit.ts';
import { ownRequestPage } from './own-request-page.tsx';
import { supplierPage } from './supplier-page.tsx';

const who = ['supplier'] as const;

/** The files of the statement that came of a request: a supplier has its own. */
const issued = filesOf(async ({ ask, part }: SignedInVisit) => {
  const { statement } = await ask('tellRequest', { request: Number(part('request')) });
  return statement ?? undefined;
});

/** What a supplier sees of itself. */
export const supplierRoutes: readonly Route[] = [
  closed({ method: 'get', path: '/leverancier', who, answer: supplierPage }),
  closed({ method: 'get', path: '/aanvragen/:request', who, answer: ownRequestPage }),
  ...Object.entries(issued).map(([file, answer]) =>
    closed({ method: 'get', path: `/aanvragen/:request/${file}`, who, answer }),
  ),
];
