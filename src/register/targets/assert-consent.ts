import type { KeptTarget } from './own-target.ts';
import { type Consenting, changedMeanwhile, proveConsent } from './prove-consent.ts';

/** For so long what a host said goes on counting, in milliseconds: a job that is taken soon asks nobody a second time. */
const countsMs = 10 * 60_000;

/**
 * Sees to it that a job which was taken may still play the target of a supplier, if it plays one. It may have waited for long: then
 * the host is asked once more.
 *
 * @throws Refusal when it does not consent any more, or the target is another by now.
 */
export async function assertConsent(register: Consenting, job: number): Promise<void> {
  const { database, now } = register;
  const { targetId, target: source } = await database
    .selectFrom('jobs')
    .select(['targetId', 'target'])
    .where('id', '=', job)
    .executeTakeFirstOrThrow();
  if (targetId === null) return;
  const kept = await database
    .selectFrom('targets')
    .selectAll()
    .where('id', '=', targetId)
    .where('source', '=', source)
    .where('forgottenAt', 'is', null)
    .executeTakeFirst();
  if (!kept) throw changedMeanwhile;
  if (!consentedSince(kept, now().getTime() - countsMs)) {
    await proveConsent(register, kept, undefined);
  }
}

function consentedSince({ consentedAt, triedAt }: KeptTarget, sinceMs: number): boolean {
  return consentedAt !== null && triedAt !== null && triedAt.getTime() >= sinceMs;
}
