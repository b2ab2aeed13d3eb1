import { text } from '#words/text.ts';
import { Refusal } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { writeChange } from '../../write-change.ts';
import { linkHolder, useOneTimeLink } from '../one-time-link.ts';
import { type Person, personColumns, personIn } from '../person.ts';
import { hashPassword } from './password-hash.ts';

/** The shortest password that is taken. */
export const shortestPassword = 12;

const longestPassword = 200;

/**
 * Lets who has a one-time link choose a password; the link counts no more, and whoever was signed in as them is not.
 *
 * @throws Refusal when the link does not count or the password will not do; the link is kept then.
 */
export async function choosePassword(
  register: Register,
  { secret, password }: { readonly secret: string; readonly password: string },
): Promise<Person> {
  const { personId, handle } = await linkHolder(register, secret);
  refusePoor(password, handle);
  const hash = await hashPassword(password);
  const at = register.now();
  return register.database.transaction().execute(async (transaction) => {
    await useOneTimeLink(transaction, secret);
    await transaction
      .insertInto('passwords')
      .values({ personId, hash, setAt: at })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ hash, setAt: at }))
      .execute();
    await transaction.deleteFrom('sessions').where('personId', '=', personId).execute();
    const row = await transaction
      .selectFrom('people')
      .select(personColumns)
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const by = personIn(row);
    const subject = `person ${handle}`;
    await writeChange(transaction, { what: 'password chosen', subject, why: 'link', at, by });
    return by;
  });
}

function refusePoor(password: string, handle: string): void {
  const letters = new Set(password.toLowerCase());
  if (password.length < shortestPassword || password.length > longestPassword) throw wrongLength;
  if (letters.size < 5 || password.toLowerCase().includes(handle)) throw tooPlain;
}

const wrongLength = new Refusal(
  'invalid',
  text(
    `Kies een wachtwoord van ten minste ${shortestPassword} tekens; een zin van een paar woorden is goed`,
    `Choose a password of at least ${shortestPassword} characters; a sentence of a few words will do`,
  ),
);

const tooPlain = new Refusal(
  'invalid',
  text(
    'Dit wachtwoord is te raden: gebruik meer verschillende tekens, en niet uw gebruikersnaam',
    'This password can be guessed: use more different characters, and not your user name',
  ),
);
