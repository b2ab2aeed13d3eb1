import type { Text } from '#words/text.ts';
import type { UsedProduct } from '../asking/standing.ts';
import type { Answers, ToldTestResult } from '../database/school-test-tables.ts';
import type { Sector } from '../database/tables.ts';
import { tellProgress } from '../jobs/progress-of.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { newestTest, type OfSchool, type OwnTest, ownSchool } from './own-test.ts';
import { schoolChecklist } from './school-checklist.ts';
import { type StepSoFar, stepsSoFar } from './steps-so-far.ts';
import { type Opposite, whomSchoolPlays } from './whom-school-plays.ts';

/** A test exchange that a school started: how far it is, step by step, and what came of it once that was recorded. */
export type ToldTest = Omit<OwnTest, 'answers'> & {
  readonly steps: readonly StepSoFar[];
  readonly result: ToldTestResult | null;
};

/** All that a school has to know of its test exchange: with whom, by which steps, what it answered, how far it is. */
export type ToldTestExchange = {
  readonly school: { readonly code: string; readonly name: string; readonly sector: Sector };
  readonly uses: Omit<UsedProduct, 'versionId'> | null;
  /** With whom it can be played; null when there is nobody. */
  readonly opposite: Opposite['kind'] | null;
  /** Why there is nobody, and whom to ask. */
  readonly because: Text | null;
  readonly steps: readonly Text[];
  readonly checklist: readonly { readonly id: string; readonly question: Text }[];
  /** What the school answered last. */
  readonly answers: Answers | null;
  /** The newest that was started. */
  readonly test: ToldTest | null;
};

/** Tells of the test exchange of a school. @throws Refusal when it is another's. */
export async function tellTestExchange(
  register: Register,
  of: OfSchool,
  by: Person,
): Promise<ToldTestExchange> {
  const { database } = register;
  const school = await ownSchool(register, of, by);
  const { id, code, name, sector } = school;
  const { uses, opposite, release, because } = await whomSchoolPlays(register, school);
  const answered = await database
    .selectFrom('schoolAnswers')
    .select('answers')
    .where('schoolId', '=', id)
    .executeTakeFirst();
  const test = await newestTest(database, id);
  const { supplier = '', product = '', version = '' } = uses ?? {};
  return {
    school: { code, name, sector },
    uses: uses ? { supplier, product, version } : null,
    opposite: opposite?.kind ?? null,
    because: because?.said ?? null,
    steps: stepsSoFar([], { sector, release }).map(({ what }) => what),
    checklist: schoolChecklist().map(({ id, question }) => ({ id, question })),
    answers: answered?.answers ?? null,
    test: test ? await told(register, { test, sector, by }) : null,
  };
}

type Telling = { readonly test: OwnTest; readonly sector: Sector; readonly by: Person };

async function told(register: Register, { test, sector, by }: Telling): Promise<ToldTest> {
  const { answers: _answers, ...its } = test;
  const { lines } = await tellProgress(register, { job: test.job }, by);
  // What an earlier take told was torn with it.
  const last = lines.at(-1)?.take;
  const own = lines.filter(({ take }) => take === last).map(({ line }) => line);
  return { ...its, steps: stepsSoFar(own, { sector, release: test.release }) };
}
