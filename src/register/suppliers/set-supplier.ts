import type { Contact } from '../contacts/contact.ts';
import { keepContact } from '../contacts/keep-contact.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

/** A supplier by its OIN, what it is called now, and whom to ask there. */
export type SupplierUpdate = {
  readonly oin: string;
  readonly name: string;
  readonly contact?: Contact | undefined;
  readonly why: string;
};

/** Enters a supplier, or calls it otherwise from now on; a contact replaces the one before. */
export async function setSupplier(
  { database, now }: Register,
  { oin, name, contact, why }: SupplierUpdate,
  by: Person,
): Promise<{ readonly oin: string }> {
  await database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('suppliers')
      .values({ oin, name })
      .onConflict((conflict) => conflict.column('oin').doUpdateSet({ name }))
      .returning('id')
      .executeTakeFirstOrThrow();
    if (contact) await keepContact(transaction, { column: 'supplierId', id }, contact);
    const change = { what: 'supplier changed', subject: `supplier ${oin}`, why, detail: { name } };
    await writeChange(transaction, { ...change, at: now(), by });
  });
  return { oin };
}
