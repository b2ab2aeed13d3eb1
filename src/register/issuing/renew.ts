import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { bundleOf } from './decide.ts';

/** A statement that is to be signed anew: it ends soon, or its key does. */
export type Renewal = { readonly statement: string; readonly why: string };

/**
 * Asks to sign the run behind a statement anew, as long as its evidence is kept; two people decide, as about any request. A
 * new run of the product is a new request.
 *
 * @throws Refusal when there is no such statement, it was withdrawn, or its evidence is gone.
 */
export async function renew(
  { database, now }: Register,
  { statement: digest, why }: Renewal,
  by: Person,
): Promise<{ readonly request: number }> {
  const found = await database
    .selectFrom('statements')
    .select(['id', 'runId', 'withdrawnAt'])
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!found) {
    throw new Refusal(
      'unknown',
      text(
        `Het register kent geen verklaring "${digest}"`,
        `The register knows no statement "${digest}"`,
      ),
    );
  }
  if (found.withdrawnAt) throw withdrawn;
  await bundleOf(database, found.runId);
  return database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('requests')
      .values({
        runId: found.runId,
        renewsId: found.id,
        state: 'waiting',
        askedAt: now(),
        askedBy: by.id,
        why,
        statementId: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const what = 'renewal requested';
    await writeChange(transaction, { what, subject: `request ${id}`, why, at: now(), by });
    return { request: id };
  });
}

const withdrawn = new Refusal(
  'refused',
  text(
    'Wat is ingetrokken wordt niet verlengd: lever een bundel van een nieuwe run in',
    'What was withdrawn is not renewed: hand in a bundle of a new run',
  ),
);
