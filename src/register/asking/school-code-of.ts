import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';

/** Gives the code of the school that somebody is of. @throws Refusal when they are of none. */
export async function schoolCodeOf(
  { database }: Pick<Register, 'database'>,
  person: Person,
): Promise<string> {
  if (person.role !== 'school') throw ofNoSchool;
  const { code } = await database
    .selectFrom('schools')
    .select('code')
    .where('id', '=', person.schoolId)
    .executeTakeFirstOrThrow();
  return code;
}

const ofNoSchool = new Refusal(
  'forbidden',
  text('Dit is er alleen voor wie van een school is', 'This is for who is of a school only'),
);
