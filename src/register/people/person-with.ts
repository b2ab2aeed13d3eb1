import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { type Person, personColumns, personIn } from './person.ts';
import { tokenDigest } from './token.ts';

/**
 * Gives the person whose token this is.
 *
 * @throws Refusal when it is nobody's, or not any more.
 */
export async function personWith({ database }: Register, token: string): Promise<Person> {
  const person = await database
    .selectFrom('people')
    .select(personColumns)
    .where('tokenDigest', '=', tokenDigest(token))
    .executeTakeFirst();
  if (person) return personIn(person);
  throw new Refusal(
    'forbidden',
    text(
      'Dit token is van niemand in het register: vraag de leiding van de servicedesk om een nieuw',
      'This token is of nobody in the register: ask who leads the service desk for another',
    ),
  );
}
