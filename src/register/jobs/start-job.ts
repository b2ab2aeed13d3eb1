import type { JobOptions } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { type AskedTarget, jobTarget } from './job-target.ts';

/** A qualification run that is asked for. */
export type NewJob = AskedTarget & Pick<JobOptions, 'release' | 'profiles' | 'only' | 'seed'>;

/** Which job it became. */
export type StartedJob = { readonly job: number };

/** Lets a worker run a qualification, as soon as one is free. @throws Refusal when the target may not be played here. */
export async function startJob(
  register: Register,
  { target, ...options }: NewJob,
  by: Person,
): Promise<StartedJob> {
  const { id } = await register.database
    .insertInto('jobs')
    .values({
      kind: 'qualify',
      ...jobTarget(register, { target, ...options }),
      options: JSON.stringify(options),
      askedBy: by.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { job: id };
}
