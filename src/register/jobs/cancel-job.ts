import { sql } from 'kysely';
import { text } from '#words/text.ts';
import type { JobState } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { unknownJob } from './unknown-job.ts';
import { isTheirs } from './whose-jobs.ts';

/** How far the job is now: a job that runs is cancelled once its worker has ended it. */
export type CancelledJob = { readonly job: number; readonly state: JobState };

/** Cancels a job: at once while it waits, and by its worker while it runs. @throws Refusal when it has ended. */
export async function cancelJob(
  { database }: Register,
  { job }: { readonly job: number },
  by: Person,
): Promise<CancelledJob> {
  const { rows } = await sql<{ readonly state: JobState }>`
    update jobs set
      state = case when state = 'waiting' then 'cancelled' else state end,
      ended_at = case when state = 'waiting' then now() else null end,
      cancel_asked_at = coalesce(cancel_asked_at, now()),
      cancelled_by = coalesce(cancelled_by, ${by.id})
    where id = ${job} and state in ('waiting', 'running') and ${isTheirs(by)}
    returning state`.execute(database);
  const [cancelled] = rows;
  if (cancelled) return { job, state: cancelled.state };
  const known = await database
    .selectFrom('jobs')
    .select('state')
    .where('id', '=', job)
    .where(isTheirs(by))
    .executeTakeFirst();
  throw known ? hasEnded(job) : unknownJob(job);
}

function hasEnded(job: number): Refusal {
  return new Refusal(
    'refused',
    text(
      `Klus ${job} is al klaar, en dus niet meer af te breken`,
      `Job ${job} has ended already, and so cannot be cancelled`,
    ),
  );
}
