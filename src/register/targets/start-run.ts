import type { JobOptions } from '../database/work-tables.ts';
import { addJob, type StartedJob } from '../jobs/add-job.ts';
import { jobTarget } from '../jobs/job-target.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { type KeptTarget, ownTarget, supplierItself } from './own-target.ts';
import { proveConsent, stillThere } from './prove-consent.ts';

/** How a run is to be. */
export type RunOptions = Pick<JobOptions, 'release' | 'profiles' | 'only' | 'seed'>;

/** A run against a target that a supplier asks for. */
export type NewRun = RunOptions & { readonly target: number };

/** Lets a worker run a target of a supplier. @throws Refusal when its host does not consent at this moment. */
export async function startRun(
  register: Register,
  { target, ...options }: NewRun,
  by: Person,
): Promise<StartedJob> {
  supplierItself(by);
  const kept = await ownTarget(register.database, target, by);
  return startOnTarget(register, { target: kept, options, by });
}

/** A run against a target, and who asks for it. */
export type TargetRun = {
  readonly target: KeptTarget;
  readonly options: RunOptions;
  readonly by: Person;
};

/**
 * Asks the host of a target for its consent once more, and lets a worker run it.
 *
 * @throws Refusal when it does not consent, may not be played here, or is another by now; then there is no job.
 */
export async function startOnTarget(
  register: Register,
  { target, options, by }: TargetRun,
): Promise<StartedJob> {
  await proveConsent(register, target, by);
  return register.database.transaction().execute(async (transaction) => {
    const { id, source } = await stillThere(transaction, target);
    const whom = { ...jobTarget(register, { target: source }), targetId: id };
    return addJob(transaction, { whom, options, by });
  });
}
