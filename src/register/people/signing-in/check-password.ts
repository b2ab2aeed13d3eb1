import { text } from '#words/text.ts';
import { Refusal } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { type Person, personColumns, personIn } from '../person.ts';
import { isPassword } from './password-hash.ts';

/** Gives who has this handle and this password. @throws Refusal that does not tell which of the two is wrong. */
export async function checkPassword(
  { database }: Register,
  { handle, password }: { readonly handle: string; readonly password: string },
): Promise<Person> {
  const found = await database
    .selectFrom('people')
    .innerJoin('passwords', 'passwords.personId', 'people.id')
    .select(personColumns)
    .select('hash')
    .where('handle', '=', handle)
    .where('erasedAt', 'is', null)
    .executeTakeFirst();
  if ((await isPassword(password, found?.hash)) && found) return personIn(found);
  throw new Refusal(
    'forbidden',
    text(
      'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar',
      'This user name and this password do not belong together',
    ),
  );
}
