import { setTimeout as pause } from 'node:timers/promises';
import type { ProgressLine } from '#report/progress-line.ts';
import type { JobState } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { unknownJob } from './unknown-job.ts';
import { isTheirs } from './whose-jobs.ts';

/** One line of what a job told, with the number after which to go on. */
export type ToldProgress = {
  readonly id: number;
  readonly take: number;
  readonly at: Date;
  readonly line: ProgressLine;
};

/** What a job told after a line, and how far it is. */
export type ProgressPage = { readonly state: JobState; readonly lines: readonly ToldProgress[] };

/** So many lines are told at once. */
export const pageSize = 500;

/** Tells what a job told after a line, at most a page of it. @throws Refusal when there is no such job. */
export async function tellProgress(
  { database }: Pick<Register, 'database'>,
  { job, after = 0 }: { readonly job: number; readonly after?: number },
  by: Person,
): Promise<ProgressPage> {
  // First how far it is: what it told before that is there then.
  const row = await database
    .selectFrom('jobs')
    .select('state')
    .where('id', '=', job)
    .where(isTheirs(by))
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

/** How to follow a job, and as whom. */
export type Following = {
  readonly by: Person;
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
  following: Following,
): AsyncGenerator<ToldProgress> {
  for await (const { lines } of progressPagesOf(register, job, following)) yield* lines;
}

/**
 * Gives the same in pages: one for what was told until then, and one whenever something is told or the job moves on. The
 * last is of a job that has ended.
 */
export async function* progressPagesOf(
  register: Pick<Register, 'database'>,
  job: number,
  { by, after = 0, everyMs = 500, signal }: Following,
): AsyncGenerator<ProgressPage> {
  let last = after;
  let before: JobState | undefined;
  while (!signal?.aborted) {
    const page = await tellProgress(register, { job, after: last }, by);
    const { state, lines } = page;
    if (lines.length > 0 || state !== before) yield page;
    before = state;
    last = lines.at(-1)?.id ?? last;
    if (lines.length === pageSize) continue;
    if (hasEnded(state)) return;
    await pause(everyMs, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}

/** Whether nothing more comes of a job. */
export function hasEnded(state: JobState): boolean {
  return state !== 'waiting' && state !== 'running';
}
