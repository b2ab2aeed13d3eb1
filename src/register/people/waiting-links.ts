import type { Register } from '../register.ts';
import { makeOneTimeLink } from './one-time-link.ts';

/** A link of somebody who chose no password yet. */
export type WaitingLink = { readonly handle: string; readonly role: string; readonly link: string };

/** Makes a one-time link anew for everybody who chose no password yet; only a demonstration gives that away. */
export async function waitingLinks({ database, now }: Register): Promise<readonly WaitingLink[]> {
  return database.transaction().execute(async (transaction) => {
    const waiting = await transaction
      .selectFrom('people')
      .leftJoin('passwords', 'passwords.personId', 'people.id')
      .select(['people.id', 'handle', 'role'])
      .where('hash', 'is', null)
      .where('erasedAt', 'is', null)
      .orderBy('people.id')
      .execute();
    const links: WaitingLink[] = [];
    for (const { id, handle, role } of waiting) {
      const link = await makeOneTimeLink(transaction, { personId: id, now: now() });
      links.push({ handle, role, link });
    }
    return links;
  });
}
