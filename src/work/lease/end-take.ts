import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import type { JobState, TakeEnd } from '#register/database/work-tables.ts';
import type { Text } from '#words/text.ts';

/** So often a job is begun that comes to nothing by no fault of its own. */
export const mostTakes = 3;

/** How a take ended, in its worker's words. */
export type EndedTake = {
  readonly take: number;
  readonly how: Exclude<TakeEnd, 'torn'>;
  readonly exitCode?: number | null;
  readonly said?: string;
  readonly outcome?: string | null;
  /** Why the job came to nothing, if so. */
  readonly why?: Text | undefined;
};

/**
 * Ends a take that is still ours, and moves its job on: what was handed in has ended, what was cancelled is cancelled, and the rest
 * waits again, or is given up. Gives the state of the job; nothing when the take was lost, and then nothing has changed.
 */
export async function endTake(
  database: Kysely<Tables>,
  { take, how, exitCode = null, said = '', outcome = null, why }: EndedTake,
): Promise<JobState | undefined> {
  const { rows } = await sql<{ readonly state: JobState }>`
    with mine as (
      update takes set ended_at = now(), how = ${how}, exit_code = ${exitCode}, said = ${said}
      where id = ${take} and ended_at is null returning id, job_id, how
    ), ${counted}
    update jobs set ${moved},
      exit_code = ${exitCode},
      outcome = ${outcome},
      why = case when ${nextState} = 'given up' and ${why === undefined}::boolean
        then ${JSON.stringify(tooOften)}::jsonb else ${why ? JSON.stringify(why) : null}::jsonb end
    from counted where jobs.id = counted.job_id and jobs.state = 'running'
    returning jobs.state`.execute(database);
  return rows[0]?.state;
}

/** Where a job goes when `counted` has its take, which ended with so many others in vain. */
const nextState = sql`(case
  when counted.how = 'handed in' then 'ended'
  when jobs.cancel_asked_at is not null then 'cancelled'
  when counted.how in ('torn', 'broken') and counted.in_vain + 1 >= ${sql.lit(mostTakes)} then 'given up'
  else 'waiting' end)`;

/** The takes of `mine`, each with how many others of its job ended in vain. */
const counted = sql`counted as (
  select mine.*, (select count(*) from takes
    where takes.job_id = mine.job_id and takes.id <> mine.id and takes.how in ('torn', 'broken')) as in_vain
  from mine
)`;

const moved = sql`state = ${nextState},
  ended_at = case when ${nextState} = 'waiting' then null else now() end`;

/**
 * Tears every take of which nothing was heard for so long, by the clock of the database, and lets others take its job. Gives what was torn.
 */
export async function tearSilent(
  database: Kysely<Tables>,
  leaseSeconds: number,
): Promise<readonly { readonly job: number; readonly state: JobState }[]> {
  const { rows } = await sql<{ readonly job: number; readonly state: JobState }>`
    with mine as (
      update takes set ended_at = now(), how = 'torn'
      where ended_at is null and seen_at < now() - make_interval(secs => ${leaseSeconds})
      returning id, job_id, how
    ), ${counted}
    update jobs set ${moved},
      why = case when ${nextState} = 'given up' then ${JSON.stringify(tooOften)}::jsonb end
    from counted where jobs.id = counted.job_id and jobs.state = 'running'
    returning jobs.id as job, jobs.state`.execute(database);
  return rows;
}

const tooOften: Text = {
  nl: `Na ${mostTakes} beurten die niets opleverden is dit opgegeven: wat er misging staat bij die beurten`,
  en: `Given up after ${mostTakes} takes that came to nothing: what went wrong stands at those`,
};
