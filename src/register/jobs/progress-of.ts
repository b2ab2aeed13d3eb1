import { setTimeout as pause } from 'node:timers/promises';
import type { ProgressLine } from '#report/progress-line.ts';
import type { JobState } from '../database/work-tables.ts';
import type { Register } from '../register.ts';
import { unknownJob } from './unknown-job.ts';

/** One line of what a job told, with the number after which to go on. */
export type ToldProgress = {
  readonly id: number;
  readonly take: number;
  readonly at: Date;
  readonly line: ProgressLine;
};

/** What a job told after a line, and how far it is. */
export type ProgressPage = { readonly state: JobState; readonly lines: readonly ToldProgress[] };

const pageSize = 500;

/** Tells what a job told after a line, at most a page of it. @throws Refusal when there is no such job. */
export async function tellProgress(
  { database }: Pick<Register, 'database'>,
  { job, after = 0 }: { readonly job: number; readonly after?: number },
): Promise<ProgressPage> {
  // First how far it is: what it told before that is there then.
  const row = await database
    .selectFrom('jobs')
    .select('state')
    .where('id', '=', job)
    .executeTakeFirst();
  if (!row) throw unknownJob(job);
  const lines = await database
    .selectFrom('progress')
    .innerJoin('takes', 'takes.id', 'progress.takeId')
    .select(['progress.id', 'takes.number as take', 'progress.at', 'progress.line'])
    .where('progress.jobId', '=', job)
    .where('progress.id', '>', after)
    .orderBy('progress.id')
    .limit(pageSize)
    .execute();
  return { state: row.state, lines };
}

/** How to follow a job. */
export type Following = {
  /** Go on after this line; from the first when nothing is said. */
  readonly after?: number;
  /** How often to look. */
  readonly everyMs?: number;
  /** Ends the following. */
  readonly signal?: AbortSignal;
};

/** Gives what a job tells, as it tells it, until it has ended or nobody wants to know any more. */
export async function* progressOf(
  register: Pick<Register, 'database'>,
  job: number,
  { after = 0, everyMs = 500, signal }: Following = {},
): AsyncGenerator<ToldProgress> {
  let last = after;
  while (!signal?.aborted) {
    const { state, lines } = await tellProgress(register, { job, after: last });
    yield* lines;
    last = lines.at(-1)?.id ?? last;
    if (lines.length === pageSize) continue;
    if (state !== 'waiting' && state !== 'running') return;
    await pause(everyMs, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}
