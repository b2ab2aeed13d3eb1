import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import { findSchool } from '../asking/find-school.ts';
import type { PersonRole, Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { assertOthersLead } from './assert-others-lead.ts';
import { makeOneTimeLink } from './one-time-link.ts';
import type { Person } from './person.ts';
import { shutOut } from './shut-out.ts';
import { makeToken, tokenDigest } from './token.ts';

/** Somebody who is to be known: of the service desk, of the school with this BRIN, or of the supplier with this OIN. */
export type NewPerson = {
  readonly handle: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly role: PersonRole;
  readonly school?: string | undefined;
  readonly supplier?: string | undefined;
};

/** The token of somebody, and the path of the one-time link by which they choose a password; both are told once. */
export type AddedPerson = {
  readonly handle: string;
  readonly token: string;
  readonly link: string;
};

/**
 * Adds somebody, or gives who is there another token and link: the old ones, their password and their sessions count
 * no more.
 *
 * @throws Refusal when somebody else than who leads does so (the first is added by whoever has the register, and
 * leads), or when the school or supplier is missing, unknown, or of no use to the role.
 */
export async function addPerson(
  { database, now }: Register,
  person: NewPerson,
  by: Person | undefined,
): Promise<AddedPerson> {
  const { handle, name, email, role } = person;
  const token = makeToken();
  const link = await database.transaction().execute(async (transaction) => {
    const anybody = await transaction.selectFrom('people').select('id').executeTakeFirst();
    if (anybody && by?.role !== 'lead') throw onlyLead;
    const as = anybody ? role : 'lead';
    if (as !== 'lead') await assertOthersLead(transaction, handle);
    const of = await boundTo(transaction, { ...person, role: as });
    const given = { name, email: email ?? null, tokenDigest: tokenDigest(token), erasedAt: null };
    const its = { ...given, ...of, role: as };
    const { id } = await transaction
      .insertInto('people')
      .values({ ...its, handle, addedAt: now() })
      .onConflict((conflict) => conflict.column('handle').doUpdateSet(its))
      .returning('id')
      .executeTakeFirstOrThrow();
    await shutOut(transaction, id);
    const what = { what: 'person added', subject: `person ${handle}`, why: as };
    await writeChange(transaction, { ...what, at: now(), by });
    return makeOneTimeLink(transaction, { personId: id, now: now() });
  });
  return { handle, token, link };
}

type Bound = { readonly schoolId: number | null; readonly supplierId: number | null };

async function boundTo(
  database: Kysely<Tables>,
  { role, school, supplier }: NewPerson,
): Promise<Bound> {
  if ((school !== undefined) !== (role === 'school')) throw schoolNeeded;
  if ((supplier !== undefined) !== (role === 'supplier')) throw supplierNeeded;
  if (school !== undefined) {
    return { schoolId: (await findSchool({ database }, school)).id, supplierId: null };
  }
  if (supplier === undefined) return { schoolId: null, supplierId: null };
  const found = await database
    .selectFrom('suppliers')
    .select('id')
    .where('oin', '=', supplier)
    .executeTakeFirst();
  if (!found) throw unknownSupplier(supplier);
  return { schoolId: null, supplierId: found.id };
}

const onlyLead = new Refusal(
  'forbidden',
  text(
    'Alleen wie de servicedesk leidt voegt mensen toe of haalt ze weg: geef diens token met --as',
    'Only who leads the service desk adds or erases people: give their token with --as',
  ),
);

const schoolNeeded = new Refusal(
  'invalid',
  text(
    'Bij de rol "school" hoort het BRIN van één school, en bij andere rollen niet',
    'The role "school" goes with the BRIN of one school, and other roles do not',
  ),
);

const supplierNeeded = new Refusal(
  'invalid',
  text(
    'Bij de rol "supplier" hoort het OIN van één leverancier, en bij andere rollen niet',
    'The role "supplier" goes with the OIN of one supplier, and other roles do not',
  ),
);

function unknownSupplier(oin: string): Refusal {
  return new Refusal(
    'unknown',
    text(
      `Het register kent geen leverancier met OIN "${oin}": hij staat in een scholenlijst of een aanvraag`,
      `The register knows no supplier with OIN "${oin}": one comes with a school list or a request`,
    ),
  );
}
