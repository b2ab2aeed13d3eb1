import { orTell } from '../../or-tell.ts';
import type { SignedInVisit } from '../../visit.ts';
import { filesOf } from './files-of.ts';
import { statementPage } from './statement-page.tsx';

const path = '/servicedesk/kwalificaties';

/** Withdraws a statement. */
export function withdrawAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, part, field, goTo } = visit;
  return orTell(
    async () => {
      await ask('withdraw', { statement: part('statement'), why: field('why') ?? '' });
      return goTo(`${path}/${part('statement')}`);
    },
    (refusal) => statementPage(visit, refusal),
  );
}

/** Asks to renew a statement, and leads to the request that came of it. */
export function renewAnswer(visit: SignedInVisit): Promise<Response> {
  const { ask, part, field, goTo } = visit;
  return orTell(
    async () => {
      const asked = { statement: part('statement'), why: field('why') ?? '' };
      const { request } = await ask('renew', asked);
      return goTo(`/servicedesk/aanvragen/${request}`);
    },
    (refusal) => statementPage(visit, refusal),
  );
}

/** Signs the next status list. */
export async function renewStatusListAnswer({ ask, goTo }: SignedInVisit): Promise<Response> {
  await ask('renewStatusList', {});
  return goTo(`${path}#statuslijst`);
}

/** Gives the files that were handed out. */
export const handedOut = filesOf(async ({ part }) => part('statement'));
