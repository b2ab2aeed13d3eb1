import { type CancelledJob, cancelJob } from '../jobs/cancel-job.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { newestTest, noTest, type OfSchool, ownSchool } from './own-test.ts';

/** Cancels the test exchange that a school started. @throws Refusal when there is none, or it has ended. */
export async function cancelTestExchange(
  register: Register,
  of: OfSchool,
  by: Person,
): Promise<Pick<CancelledJob, 'state'>> {
  const { id } = await ownSchool(register, of, by);
  const test = await newestTest(register.database, id);
  if (!test) throw noTest;
  const { state } = await cancelJob(register, { job: test.job }, by);
  return { state };
}
