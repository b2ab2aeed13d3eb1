import type { Text } from '#words/text.ts';
import type { JobOptions, TakeEnd } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { jobRows, type ListedJob, listed } from './list-jobs.ts';
import { unknownJob } from './unknown-job.ts';
import { isTheirs, seesEveryJob } from './whose-jobs.ts';

/** One time that a worker took the job. */
export type ToldTake = {
  readonly number: number;
  readonly worker: number;
  /** On which machine; told to the service desk only. */
  readonly host: string | null;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly endedAt: Date | null;
  readonly how: TakeEnd | null;
  readonly exitCode: number | null;
  /** The end of what the command line said on its standard error; told to the service desk only. */
  readonly said: string | null;
  /** The digest of what a take left that came to no result. */
  readonly remains: string | null;
};

/** All of a job, but the content of what it left. */
export type ToldJob = ListedJob & {
  readonly options: JobOptions;
  readonly why: Text | null;
  /** The digest of the bundle that it left. */
  readonly bundle: string | null;
  readonly takes: readonly ToldTake[];
};

/** Tells all of a job. @throws Refusal when there is none. */
export async function tellJob(
  { database }: Register,
  { job }: { readonly job: number },
  by: Person,
): Promise<ToldJob> {
  const row = await jobRows(database)
    .select(['jobs.options', 'jobs.why', 'results.digest as bundle'])
    .where('jobs.id', '=', job)
    .where(isTheirs(by))
    .executeTakeFirst();
  if (!row) throw unknownJob(job);
  const takes = await database
    .selectFrom('takes')
    .innerJoin('workers', 'workers.id', 'takes.workerId')
    .leftJoin('remains', 'remains.takeId', 'takes.id')
    .select([
      'takes.number',
      'takes.workerId as worker',
      'workers.host',
      'takes.startedAt',
      'takes.seenAt',
      'takes.endedAt',
      'takes.how',
      'takes.exitCode',
      'takes.said',
      'remains.digest as remains',
    ])
    .where('takes.jobId', '=', job)
    .orderBy('takes.number')
    .execute();
  if (seesEveryJob(by)) return { ...listed(row), takes };
  return { ...listed(row), takes: takes.map((take) => ({ ...take, host: null, said: null })) };
}
