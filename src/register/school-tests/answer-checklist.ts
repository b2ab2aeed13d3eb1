import { text } from '#words/text.ts';
import type { Answers } from '../database/school-test-tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { type OfSchool, ownSchool } from './own-test.ts';
import { schoolChecklist } from './school-checklist.ts';

/** What a school answers to its checklist. */
export type AnsweredChecklist = OfSchool & { readonly answers: Answers };

/** Keeps what a school answers, in the place of what it answered before. @throws Refusal when it is not each question, once. */
export async function answerChecklist(
  register: Register,
  { answers, ...of }: AnsweredChecklist,
  by: Person,
): Promise<{ readonly answers: Answers }> {
  const { database, now } = register;
  const school = await ownSchool(register, of, by);
  const [asked, given] = [schoolChecklist().map(({ id }) => id), Object.keys(answers)];
  if (given.length !== asked.length || !asked.every((id) => given.includes(id))) throw notAll;
  const at = now();
  const kept = { answers: JSON.stringify(answers), answeredAt: at };
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('schoolAnswers')
      .values({ schoolId: school.id, ...kept })
      .onConflict((conflict) => conflict.column('schoolId').doUpdateSet(kept))
      .execute();
    const subject = `school ${school.code}`;
    const change = { what: 'school checklist answered', subject, why: 'own', at, by };
    await writeChange(transaction, { ...change, detail: { checklist: answers } });
  });
  return { answers };
}

const notAll = new Refusal(
  'invalid',
  text('Beantwoord elke vraag met ja of nee', 'Answer each question with yes or no'),
);
