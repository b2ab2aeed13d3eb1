import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

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
