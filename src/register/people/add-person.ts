import { text } from '#words/text.ts';
import type { PersonRole } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import type { Person } from './person.ts';
import { makeToken, tokenDigest } from './token.ts';

/** Somebody of the service desk who is to be known. */
export type NewPerson = {
  readonly handle: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly role: PersonRole;
  readonly why?: string | undefined;
};

/** The token of somebody, told once. */
export type AddedPerson = { readonly handle: string; readonly token: string };

/**
 * Adds somebody of the service desk, or gives who is there another token, so that the old one counts no more.
 *
 * @throws Refusal when somebody else than who leads does so; the first is added by whoever has the register, and leads.
 */
export async function addPerson(
  { database, now }: Register,
  { handle, name, email, role, why }: NewPerson,
  by: Person | undefined,
): Promise<AddedPerson> {
  const token = makeToken();
  await database.transaction().execute(async (transaction) => {
    const anybody = await transaction.selectFrom('people').select('id').executeTakeFirst();
    if (anybody && by?.role !== 'lead') throw onlyLead;
    const given = { name, email: email ?? null, tokenDigest: tokenDigest(token), erasedAt: null };
    const as = anybody ? role : 'lead';
    const { id } = await transaction
      .insertInto('people')
      .values({ ...given, handle, role: as, addedAt: now() })
      .onConflict((conflict) => conflict.column('handle').doUpdateSet({ ...given, role: as }))
      .returning('id')
      .executeTakeFirstOrThrow();
    // Nobody can be erased from the change log, so it knows them by number.
    const what = { what: 'person added', subject: `person ${id}`, why: why ?? `joins as ${as}` };
    await writeChange(transaction, { ...what, at: now(), by });
  });
  return { handle, token };
}

const onlyLead = new Refusal(
  'forbidden',
  text(
    'Alleen wie de servicedesk leidt voegt mensen toe of haalt ze weg: geef diens token met --as',
    'Only who leads the service desk adds or erases people: give their token with --as',
  ),
);
