import type { Kysely } from 'kysely';
import { problemInTrust } from '#statement/keys/problem-in-trust.ts';
import type { Trust } from '#statement/keys/trust.ts';
import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

/** The public keys that the register is to trust, and why. */
export type NewKeys = { readonly trust: Trust; readonly why: string };

/**
 * Takes in public keys, as "oso-keur key" prints them; one that is there gets the end and the revocation that is told now. What
 * a revoked key signed counts for no reader, so what rests on it ends here too, until another key signs it anew.
 *
 * @throws Refusal when a key is not what it says.
 */
export async function addKeys(
  { database, now }: Register,
  { trust, why }: NewKeys,
  by: Person | undefined,
): Promise<{ readonly keys: readonly string[] }> {
  const problem = await problemInTrust(trust);
  if (problem !== undefined) {
    throw new Refusal(
      'invalid',
      text(`Deze sleutels kloppen niet: ${problem}`, `These keys are not right: ${problem}`),
    );
  }
  await database.transaction().execute(async (transaction) => {
    for (const { kid, use, holder, from, until, revoked, key } of trust.keys) {
      const ends = {
        untilAt: new Date(until),
        revokedAt: revoked ? new Date(revoked.at) : null,
        revokedWhy: revoked?.reason ?? null,
      };
      await transaction
        .insertInto('trustedKeys')
        .values({
          kid,
          use,
          holderName: holder.name,
          holderOin: holder.oin ?? null,
          x: key.x,
          fromAt: new Date(from),
          ...ends,
        })
        .onConflict((conflict) => conflict.column('kid').doUpdateSet(ends))
        .execute();
      if (ends.revokedAt) await endWithKey(transaction, { kid, ...ends });
      const what = revoked ? 'key revoked' : 'key added';
      await writeChange(transaction, { what, subject: `key ${kid}`, why, at: now(), by });
    }
    await forgetFigures(transaction, now());
  });
  return { keys: trust.keys.map(({ kid }) => kid) };
}

type Revoked = {
  readonly kid: string;
  readonly revokedAt: Date | null;
  readonly revokedWhy: string | null;
};

async function endWithKey(
  transaction: Kysely<Tables>,
  { kid, revokedAt: withdrawnAt, revokedWhy: withdrawnWhy }: Revoked,
): Promise<void> {
  await transaction
    .updateTable('qualifications')
    .set({ withdrawnAt, withdrawnWhy })
    .where('statementId', 'in', (query) =>
      query.selectFrom('statements').select('id').where('kid', '=', kid),
    )
    .where('withdrawnAt', 'is', null)
    .execute();
}
