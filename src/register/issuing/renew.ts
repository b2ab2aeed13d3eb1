import { text } from '#words/text.ts';
import { keptBundle } from '../bundle/kept-bundle.ts';
import { assertOfSupplier } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { openRequest } from './open-request.ts';
import { unknownStatement } from './unknown-statement.ts';

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
    .innerJoin('runs', 'runs.id', 'statements.runId')
    .innerJoin('versions', 'versions.id', 'versionId')
    .innerJoin('products', 'products.id', 'productId')
    .select(['statements.id', 'statements.runId', 'withdrawnAt', 'supplierId'])
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!found) throw unknownStatement(digest);
  assertOfSupplier(by, found.supplierId);
  if (found.withdrawnAt) throw withdrawn;
  await keptBundle(database, found.runId);
  return database.transaction().execute(async (transaction) => {
    const what = 'renewal requested';
    const asked = { runId: found.runId, renewsId: found.id, what, why, at: now(), by };
    return { request: await openRequest(transaction, asked) };
  });
}

const withdrawn = new Refusal(
  'refused',
  text(
    'Wat is ingetrokken wordt niet verlengd: lever een bundel van een nieuwe run in',
    'What was withdrawn is not renewed: hand in a bundle of a new run',
  ),
);
