import { sql } from 'kysely';
import { text } from '#words/text.ts';
import { Refusal } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { type Person, personColumns, personIn } from '../person.ts';

/** Gives the one person in the register who has this address. @throws Refusal when nobody has, or more than one. */
export async function personWithEmail({ database }: Register, email: string): Promise<Person> {
  const found = await database
    .selectFrom('people')
    .select(personColumns)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('erasedAt', 'is', null)
    .limit(2)
    .execute();
  const [person, other] = found;
  if (person && !other) return personIn(person);
  throw new Refusal(
    'forbidden',
    text(
      'U bent aangemeld bij uw organisatie, maar dit e-mailadres staat niet bij precies één persoon in het register: vraag de leiding van de servicedesk om u toe te voegen',
      'You are signed in at your organisation, but this e-mail address is not of exactly one person in the register: ask who leads the service desk to add you',
    ),
  );
}
