import type { Register } from '../register.ts';
import type { Contact, ContactOwner } from './contact.ts';
import { findOwner } from './find-owner.ts';

/** Tells whom to ask; nobody where none was told, or they were erased. @throws Refusal when there is no such region, supplier or school. */
export async function tellContact(
  { database }: Register,
  asked: ContactOwner,
): Promise<{ readonly contact: Contact | null }> {
  const { column, id } = await findOwner(database, asked);
  const found = await database
    .selectFrom('contacts')
    .select(['name', 'email'])
    .where(column, '=', id)
    .executeTakeFirst();
  if (!found || found.name === null || found.email === null) return { contact: null };
  return { contact: { name: found.name, email: found.email } };
}
