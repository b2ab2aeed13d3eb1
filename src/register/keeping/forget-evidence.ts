import { sql } from 'kysely';
import { forgetWork } from '../jobs/forget-work.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

/** Throws away the evidence whose time is over, and what jobs left; digests, verdicts and statements stay. */
export async function forgetEvidence(
  { database, now }: Register,
  _none: unknown,
  by: Person,
): Promise<{ readonly runs: number }> {
  return database.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('evidence')
      .where('keepUntil', '<=', now())
      .returning('runId')
      .execute();
    await forgetWork(transaction, now());
    const why = 'its time to be kept is over';
    const detail = { runs: gone.map(({ runId }) => runId) };
    if (gone.length > 0) {
      const change = { what: 'evidence forgotten', subject: 'evidence', why };
      await writeChange(transaction, { ...change, at: now(), by, detail });
    }
    return { runs: gone.length };
  });
}

/** Forgets who was the contact of a region, a supplier or a school; that there was one stays. */
export async function eraseContacts(
  { database, now }: Register,
  { email, why }: { readonly email: string; readonly why: string },
  by: Person,
): Promise<{ readonly contacts: number }> {
  return database.transaction().execute(async (transaction) => {
    const at = now();
    const { numAffectedRows = 0n } = await sql`update contacts
      set name = null, email = null, erased_at = ${at} where lower(email) = lower(${email})`.execute(
      transaction,
    );
    await writeChange(transaction, { what: 'contact erased', subject: 'contacts', why, at, by });
    return { contacts: Number(numAffectedRows) };
  });
}
