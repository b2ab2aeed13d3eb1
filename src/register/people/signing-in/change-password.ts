import { text } from '#words/text.ts';
import { Refusal } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { writeChange } from '../../write-change.ts';
import type { Person } from '../person.ts';
import { tokenDigest } from '../token.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { refusePoor } from './refuse-poor.ts';

/** The password that somebody has and the one to come, and the secret of the session in which that is asked. */
export type PasswordChange = {
  readonly old: string;
  readonly password: string;
  readonly session: string;
};

/** Tells whether somebody has a password; who signs in elsewhere only has none. */
export async function hasPassword({ database }: Register, { id }: Person): Promise<boolean> {
  return (await hashOf(database, id)) !== undefined;
}

/**
 * Changes the password of somebody who knows it; every other session of theirs ends.
 *
 * @throws Refusal when the old one is wrong or the new one will not do; nothing has changed then.
 */
export async function changePassword(
  { database, now }: Register,
  { old, password, session }: PasswordChange,
  by: Person,
): Promise<void> {
  const kept = await hashOf(database, by.id);
  if (kept === undefined) throw noPassword;
  if (!(await isPassword(old, kept))) throw wrongOld;
  if (password === old) throw theSame;
  refusePoor(password, by.handle);
  const hash = await hashPassword(password);
  const at = now();
  await database.transaction().execute(async (transaction) => {
    // Nobody else changed it, or took it away, while this one was made.
    const { numUpdatedRows } = await transaction
      .updateTable('passwords')
      .set({ hash, setAt: at })
      .where('personId', '=', by.id)
      .where('hash', '=', kept)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw wrongOld;
    await transaction
      .deleteFrom('sessions')
      .where('personId', '=', by.id)
      .where('digest', '!=', tokenDigest(session))
      .execute();
    const subject = `person ${by.handle}`;
    await writeChange(transaction, { what: 'password changed', subject, why: 'own', at, by });
  });
}

async function hashOf(
  database: Register['database'],
  personId: number,
): Promise<string | undefined> {
  const found = await database
    .selectFrom('passwords')
    .select('hash')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return found?.hash;
}

const noPassword = new Refusal(
  'refused',
  text(
    'U hebt hier geen wachtwoord: u meldt zich aan bij uw eigen organisatie',
    'You have no password here: you sign in at your own organisation',
  ),
);

const wrongOld = new Refusal(
  'invalid',
  text(
    'Het oude wachtwoord klopt niet: er is niets veranderd',
    'The old password is wrong: nothing has changed',
  ),
);

const theSame = new Refusal(
  'invalid',
  text(
    'Het nieuwe wachtwoord is gelijk aan het oude: kies een ander',
    'The new password is the same as the old one: choose another',
  ),
);
