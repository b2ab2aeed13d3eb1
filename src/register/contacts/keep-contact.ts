import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Contact } from './contact.ts';

/** The column of what has a contact, and its number. */
export type OwnerRow = {
  readonly column: 'regionId' | 'supplierId' | 'schoolId';
  readonly id: number;
};

/** Writes down whom to ask, in place of who was the contact before, within the transaction that tells it. */
export async function keepContact(
  transaction: Kysely<Tables>,
  { column, id }: OwnerRow,
  { name, email }: Contact,
): Promise<void> {
  await transaction.deleteFrom('contacts').where(column, '=', id).execute();
  const nobody = { regionId: null, supplierId: null, schoolId: null, erasedAt: null };
  await transaction
    .insertInto('contacts')
    .values({ ...nobody, [column]: id, name, email })
    .execute();
}
