/**
 * Who is signed in. Only the digest of a session's secret is kept, so that who reads the database is nobody. A
 * session ends when nobody used it for a while, after a working day at the latest, when its person signs out, or
 * when that person is erased or added anew.
 */
import type { Register } from '../../register.ts';
import { type Person, personIn } from '../person.ts';
import { makeToken, tokenDigest } from '../token.ts';

type Now = Pick<Register, 'database' | 'now'>;

const minuteMs = 60_000;
const idleMs = 60 * minuteMs;
const longestMs = 12 * 60 * minuteMs;

/** Starts a session of somebody and gives its secret; the one that was used until then ends. */
export async function startSession(
  { database, now }: Now,
  { person, instead }: { readonly person: Person; readonly instead?: string | undefined },
): Promise<string> {
  const secret = makeToken();
  const at = now();
  const untilAt = new Date(at.getTime() + longestMs);
  const session = { digest: tokenDigest(secret), personId: person.id, startedAt: at, seenAt: at };
  await database.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('sessions')
      .where((is) =>
        is.or([is('untilAt', '<=', at), is('digest', '=', tokenDigest(instead ?? ''))]),
      )
      .execute();
    await transaction
      .insertInto('sessions')
      .values({ ...session, untilAt })
      .execute();
  });
  return secret;
}

/** Gives whose session this is; nobody's when it has ended, or never was. */
export async function personInSession(
  { database, now }: Now,
  secret: string,
): Promise<Person | undefined> {
  const at = now();
  const digest = tokenDigest(secret);
  const its = database
    .selectFrom('sessions')
    .where('digest', '=', digest)
    .where('untilAt', '>', at)
    .where('seenAt', '>', new Date(at.getTime() - idleMs));
  // A join would be planned by how many sessions there were before, and may go through everybody.
  const found = await database
    .selectFrom('people')
    .select(['id', 'handle', 'role', 'schoolId', 'supplierId', its.select('seenAt').as('seenAt')])
    .where('id', '=', its.select('personId'))
    .where('erasedAt', 'is', null)
    .executeTakeFirst();
  if (!found?.seenAt) return undefined;
  // Written now and then, so that looking at a page is seldom a write.
  if (at.getTime() - found.seenAt.getTime() > minuteMs) {
    await database
      .updateTable('sessions')
      .set({ seenAt: at })
      .where('digest', '=', digest)
      .execute();
  }
  return personIn(found);
}

/** Ends a session, if it is one. */
export async function endSession({ database }: Now, secret: string): Promise<void> {
  await database.deleteFrom('sessions').where('digest', '=', tokenDigest(secret)).execute();
}
