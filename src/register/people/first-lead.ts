import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { makeOneTimeLink } from './one-time-link.ts';

/** How the first who leads signs in, unless somebody was added before. */
const firstHandle = 'leiding';

/**
 * Gives the path of a one-time link for the first who leads, who is added where nobody is; each time anew until
 * somebody has used it. Undefined when the register is somebody's.
 */
export async function linkOfFirstLead({ database, now }: Register): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('people')
      .leftJoin('passwords', 'passwords.personId', 'people.id')
      .select(['people.id', 'handle', 'hash', 'tokenDigest', 'email'])
      .limit(2)
      .execute();
    const [one, other] = found;
    if (other || one?.hash || one?.tokenDigest || (one && one.handle !== firstHandle)) {
      return undefined;
    }
    const at = now();
    if (one) return makeOneTimeLink(transaction, { personId: one.id, now: at });
    const nothing = { email: null, schoolId: null, supplierId: null, tokenDigest: null };
    const { id } = await transaction
      .insertInto('people')
      .values({
        ...nothing,
        handle: firstHandle,
        name: null,
        role: 'lead',
        addedAt: at,
        erasedAt: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const subject = `person ${firstHandle}`;
    await writeChange(transaction, {
      what: 'person added',
      subject,
      why: 'lead',
      at,
      by: undefined,
    });
    return makeOneTimeLink(transaction, { personId: id, now: at });
  });
}
