import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JobKind, JobState } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { isTheirs } from './whose-jobs.ts';

/** Which jobs are meant; the newest come first. */
export type JobFilter = {
  readonly state?: JobState;
  readonly campaign?: number;
  /** The number of a supplier, whose target files say it. */
  readonly oin?: string;
  /** Name, version and supplier of a product, as jobs tell it. */
  readonly product?: string;
  readonly before?: number;
  readonly limit: number;
};

/** A job in a list. */
export type ListedJob = {
  readonly job: number;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly product: string;
  readonly oin: string | null;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly endedAt: Date | null;
  readonly isBeingCancelled: boolean;
  readonly exitCode: number | null;
  readonly outcome: string | null;
  readonly campaign: number | null;
  readonly shard: number | null;
  /** The run that it left. */
  readonly runId: string | null;
};

/** Lists jobs that somebody may know of, the newest first. */
export async function listJobs(
  { database }: Register,
  { state, campaign, oin, product, before, limit }: JobFilter,
  by: Person,
): Promise<{ readonly jobs: readonly ListedJob[] }> {
  let query = jobRows(database).where(isTheirs(by)).orderBy('jobs.id', 'desc').limit(limit);
  if (state !== undefined) query = query.where('jobs.state', '=', state);
  if (campaign !== undefined) query = query.where('jobs.campaignId', '=', campaign);
  if (oin !== undefined) query = query.where('jobs.oin', '=', oin);
  if (product !== undefined) query = query.where('jobs.product', '=', product);
  if (before !== undefined) query = query.where('jobs.id', '<', before);
  return { jobs: (await query.execute()).map(listed) };
}

/** Jobs with what a list tells of them. */
export function jobRows(database: Kysely<Tables>) {
  return database
    .selectFrom('jobs')
    .innerJoin('people', 'people.id', 'jobs.askedBy')
    .leftJoin('results', 'results.jobId', 'jobs.id')
    .select([
      'jobs.id as job',
      'jobs.kind',
      'jobs.state',
      'jobs.product',
      'jobs.oin',
      'jobs.askedAt',
      'people.handle as askedBy',
      'jobs.endedAt',
      'jobs.cancelAskedAt',
      'jobs.exitCode',
      'jobs.outcome',
      'jobs.campaignId as campaign',
      'jobs.shard',
      'results.runId',
    ]);
}

/** Makes of such a row what a list tells. */
export function listed<
  Row extends { readonly state: JobState; readonly cancelAskedAt: Date | null },
>({ cancelAskedAt, ...row }: Row) {
  return { ...row, isBeingCancelled: row.state === 'running' && cancelAskedAt !== null };
}
