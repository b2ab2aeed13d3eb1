import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import type { JobKind, JobOptions } from '#register/database/work-tables.ts';

/** Who takes a job. */
export type Taker = { readonly worker: number; readonly host: string };

/** A job that is ours, as long as we are heard of. */
export type TakenJob = {
  readonly take: number;
  readonly job: number;
  readonly kind: JobKind;
  readonly target: string | null;
  readonly options: JobOptions;
};

/**
 * Takes a job that waits, within a transaction. Nothing when it does not wait any more, when its cast is played by another job,
 * or when this machine has its ports in use.
 */
export async function takeJob(
  transaction: Kysely<Tables>,
  job: number,
  { worker, host }: Taker,
): Promise<TakenJob | undefined> {
  // One at a time: two that look at the same moment see neither what the other takes.
  await sql`select pg_advisory_xact_lock(hashtext('oso-keur takes a job'))`.execute(transaction);
  const { rows } = await sql<TakenJob>`
    with taken as (
      update jobs set state = 'running'
      where id = ${job} and state = 'waiting'
        and not exists (
          select 1 from jobs as others
          join takes on takes.job_id = others.id and takes.ended_at is null
          join workers on workers.id = takes.worker_id
          where others.state = 'running'
            and (others.cast_key = jobs.cast_key or (others.ports && jobs.ports and workers.host = ${host})))
      returning id, kind, target, options
    ), begun as (
      insert into takes (job_id, number, worker_id)
      select id, (select count(*) + 1 from takes where job_id = taken.id), ${worker} from taken
      returning id, job_id
    )
    select begun.id as take, taken.id as job, kind, target, options
    from taken join begun on begun.job_id = taken.id`.execute(transaction);
  return rows[0];
}
