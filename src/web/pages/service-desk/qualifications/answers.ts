import type { SignedInVisit } from '../../visit.ts';
import { orTell } from '../or-tell.ts';
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

/** Gives the files that were handed out; what is a page of its own is saved, and not opened within ours. */
export const handedOut = {
  verklaring: (visit: SignedInVisit) =>
    save(visit, { member: 'jws', name: 'statement.jws', type: 'application/jose' }),
  certificaat: (visit: SignedInVisit) =>
    save(visit, { member: 'certificate', name: 'certificate.html', type: 'text/html' }),
  keurmerk: (visit: SignedInVisit) => save(visit, { member: 'badge', type: 'image/svg+xml' }),
} as const;

type Saved = {
  readonly member: 'jws' | 'certificate' | 'badge';
  readonly type: string;
  /** Under which name it is saved; without one it is shown. */
  readonly name?: string;
};

async function save(
  { ask, part, context }: SignedInVisit,
  { member, type, name }: Saved,
): Promise<Response> {
  const found = await ask('tellStatement', { statement: part('statement') });
  const content = found[member];
  if (content === null) return context.notFound();
  return context.body(content, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
  });
}
