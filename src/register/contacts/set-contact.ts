import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import type { Contact, ContactOwner } from './contact.ts';
import { findOwner } from './find-owner.ts';
import { keepContact } from './keep-contact.ts';

/** Writes down whom to ask; the change log tells that, and never who. @throws Refusal when there is no such region, supplier or school. */
export async function setContact(
  { database, now }: Register,
  { of, key, name, email, why }: ContactOwner & Contact & { readonly why: string },
  by: Person,
): Promise<ContactOwner> {
  await database.transaction().execute(async (transaction) => {
    await keepContact(transaction, await findOwner(transaction, { of, key }), { name, email });
    const change = { what: 'contact changed', subject: `${of} ${key}`, why };
    await writeChange(transaction, { ...change, at: now(), by });
  });
  return { of, key };
}
