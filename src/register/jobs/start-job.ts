import type { JobOptions } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { addJob, type StartedJob } from './add-job.ts';
import { type AskedTarget, jobTarget } from './job-target.ts';

/** A qualification run that is asked for. */
export type NewJob = AskedTarget & Pick<JobOptions, 'release' | 'profiles' | 'only' | 'seed'>;

/** Lets a worker run a qualification, as soon as one is free. @throws Refusal when the target may not be played here. */
export async function startJob(
  register: Register,
  { target, ...options }: NewJob,
  by: Person,
): Promise<StartedJob> {
  const whom = jobTarget(register, { target, ...options });
  return addJob(register.database, { whom, options, by });
}
