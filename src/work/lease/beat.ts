import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';

/** A take that is still ours, and whether somebody wants its job to end. */
export type HeldTake = { readonly take: number; readonly isCancelled: boolean };

/** Who is there, and what it works at. */
export type Beating = { readonly worker: number; readonly takes: readonly number[] };

/** Lets the others know that a worker is there, and gives the takes that it still has: those that it misses it has lost. */
export async function beat(
  database: Kysely<Tables>,
  { worker, takes }: Beating,
): Promise<readonly HeldTake[]> {
  const { rows } = await sql<HeldTake>`
    with there as (update workers set seen_at = now() where id = ${worker} returning id),
    held as (
      update takes set seen_at = now() from there
      where worker_id = there.id and takes.id = any(${[...takes]}::integer[]) and takes.ended_at is null returning takes.id, takes.job_id
    )
    select held.id as take, jobs.cancel_asked_at is not null as is_cancelled
    from held join jobs on jobs.id = held.job_id order by held.id`.execute(database);
  return rows;
}
