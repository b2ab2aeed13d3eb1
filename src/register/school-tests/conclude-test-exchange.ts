import { text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import {
  isUnderWay,
  keptResult,
  newestTest,
  noTest,
  type OfSchool,
  ownSchool,
} from './own-test.ts';
import { recordTestExchange, type TestResult } from './record-test-exchange.ts';

/**
 * Records the test exchange that a school started, once it was played; by the answers that it had given then. Who does so again is told
 * what came of it the first time.
 *
 * @throws Refusal when there is none, it is still played, or it left no run.
 */
export async function concludeTestExchange(
  register: Register,
  of: OfSchool,
  by: Person,
): Promise<TestResult> {
  const { database } = register;
  const { id, code } = await ownSchool(register, of, by);
  const test = await newestTest(database, id);
  if (!test) throw noTest;
  if (test.result) return keptResult(test.result);
  if (isUnderWay(test)) throw notYet;
  const { job, answers } = test;
  const left = await database
    .selectFrom('results')
    .select('bundle')
    .where('jobId', '=', job)
    .executeTakeFirst();
  if (!left) throw noRun;
  try {
    const played = { school: code, bundle: left.bundle, answers, job, why };
    return await recordTestExchange(register, played, by);
  } catch (error) {
    // Pressed twice: the other was first.
    const now = error instanceof Refusal ? await newestTest(database, id) : undefined;
    if (now?.job === job && now.result) return keptResult(now.result);
    throw error;
  }
}

const why = 'testuitwisseling van de school zelf';

const notYet = new Refusal(
  'refused',
  text(
    'De testuitwisseling loopt nog: leg de uitslag vast als zij klaar is',
    'The test exchange is still going on: record what came of it when it has ended',
  ),
);

const noRun = new Refusal(
  'refused',
  text(
    'Van deze testuitwisseling is er niets om vast te leggen: zij brak af, of is te lang geleden. Start een nieuwe',
    'Of this test exchange there is nothing to record: it broke off, or is too long ago. Start another',
  ),
);
