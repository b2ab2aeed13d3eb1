import { sql } from 'kysely';
import type { Register } from '../register.ts';

/** A worker, and the jobs that it has. */
export type ToldWorker = {
  readonly worker: number;
  readonly host: string;
  readonly pid: number;
  readonly suite: string;
  readonly lanes: number;
  readonly startedAt: Date;
  readonly seenAt: Date;
  /** How long ago it was heard of, by the clock of the database. */
  readonly silentMs: number;
  readonly jobs: readonly number[];
};

/** Tells which workers there are. One that ended as it should is not told of, and one that fell silent for a day neither. */
export async function tellWorkers({
  database,
}: Register): Promise<{ readonly workers: readonly ToldWorker[] }> {
  const { rows } = await sql<ToldWorker>`
    select id as worker, host, pid, suite, lanes, started_at, seen_at,
      round(extract(epoch from now() - seen_at) * 1000)::integer as silent_ms,
      array(select job_id from takes where worker_id = workers.id and ended_at is null order by job_id) as jobs
    from workers where ended_at is null and seen_at > now() - interval '1 day' order by id`.execute(
    database,
  );
  return { workers: rows };
}
