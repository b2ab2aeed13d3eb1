import fc from 'fast-check';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { JobState } from '#register/database/work-tables.ts';
import { cancelJob } from '#register/jobs/cancel-job.ts';
import { Refusal } from '#register/refusal.ts';
import type { Dispatch } from '../queue/dispatch.ts';
import type { Works } from '../work.test-support.ts';
import { beat } from './beat.ts';
import { endTake, mostTakes, tearSilent } from './end-take.ts';

const leaseSeconds = 60;
/** So many workers are there. */
export const workerCount = 3;

/** What is expected of the jobs: what they are, and who has them. */
export type Model = {
  readonly jobs: Map<number, ModelJob>;
  /** Every take there ever was, with the job that it was of. */
  readonly takes: { readonly take: number; readonly job: number; readonly worker: number }[];
};
type ModelJob = {
  readonly castKey: string | null;
  state: JobState;
  inVain: number;
  isToBeCancelled: boolean;
  held: number | undefined;
};

/** What they are tried on. */
export type Real = Works & { readonly dispatch: Dispatch; readonly workers: readonly number[] };

type Command = fc.AsyncCommand<Model, Real>;

/** The jobs that are in a state. */
export function jobs(model: Model, state: JobState) {
  return [...model.jobs].filter(([, job]) => job.state === state);
}

function mayBegin(model: Model): number[] {
  const busy = jobs(model, 'running').map(([, { castKey }]) => castKey);
  return jobs(model, 'waiting')
    .filter(([, { castKey }]) => castKey === null || !busy.includes(castKey))
    .map(([id]) => id);
}

/** A take ended with no result: its job goes on waiting, ends because that was asked for, or has been tried often enough. */
function endInVain(job: ModelJob, isCounted: boolean): void {
  job.held = undefined;
  if (isCounted) job.inVain += 1;
  const isOver = isCounted && job.inVain >= mostTakes;
  job.state = job.isToBeCancelled ? 'cancelled' : isOver ? 'given up' : 'waiting';
}

/** Somebody asks for a job. */
export class Ask implements Command {
  readonly castKey: string | null;
  constructor(castKey: string | null) {
    this.castKey = castKey;
  }
  check = () => true;
  async run(model: Model, { register, lea }: Real) {
    const { id } = await register.database
      .insertInto('jobs')
      .values({
        kind: 'qualify',
        product: 'p',
        castKey: this.castKey,
        options: '{}',
        askedBy: lea.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { castKey } = this;
    const job = {
      castKey,
      state: 'waiting',
      inVain: 0,
      isToBeCancelled: false,
      held: undefined,
    } as const;
    model.jobs.set(id, { ...job });
  }
  toString = () => `ask(${this.castKey})`;
}

/** A worker takes whatever may begin. */
export class Take implements Command {
  readonly worker: number;
  constructor(worker: number) {
    this.worker = worker;
  }
  check = () => true;
  async run(model: Model, { dispatch, workers }: Real) {
    const worker = workers[this.worker] ?? 0;
    await dispatch.send();
    const taken = await dispatch.next({ worker, host: 'here' });
    const possible = mayBegin(model);
    if (!taken) return expect(possible).toEqual([]);
    expect(possible).toContain(taken.job);
    const job = model.jobs.get(taken.job);
    if (job) Object.assign(job, { state: 'running', held: taken.take });
    model.takes.push({ ...taken, worker });
  }
  toString = () => `take(${this.worker})`;
}

class Beat implements Command {
  readonly worker: number;
  constructor(worker: number) {
    this.worker = worker;
  }
  check = () => true;
  async run(model: Model, { register, workers }: Real) {
    const worker = workers[this.worker] ?? 0;
    const takes = model.takes.filter((one) => one.worker === worker);
    const held = await beat(register.database, { worker, takes: takes.map(({ take }) => take) });
    const expected = takes.flatMap(({ take, job }) => {
      const { held: current, isToBeCancelled } = model.jobs.get(job) ?? {};
      return current === take ? { take, isCancelled: isToBeCancelled } : [];
    });
    expect(held).toEqual(expected);
  }
  toString = () => `beat(${this.worker})`;
}

class Die implements Command {
  readonly worker: number;
  constructor(worker: number) {
    this.worker = worker;
  }
  check = () => true;
  async run(model: Model, { register, workers }: Real) {
    const worker = workers[this.worker] ?? 0;
    await sql`update takes set seen_at = seen_at - interval '1 hour'
      where worker_id = ${worker} and ended_at is null`.execute(register.database);
    const torn = await tearSilent(register.database, leaseSeconds);
    const lost = model.takes.filter(
      ({ take, job, worker: by }) => by === worker && model.jobs.get(job)?.held === take,
    );
    for (const { job } of lost) endInVain(model.jobs.get(job) as ModelJob, true);
    expect(new Set(torn.map(({ job }) => job))).toEqual(new Set(lost.map(({ job }) => job)));
  }
  toString = () => `die(${this.worker})`;
}

/** Any take may be ended by who once had it, also long after it was lost. */
export class End implements Command {
  readonly at: number;
  readonly how: 'handed in' | 'broken' | 'given back' | 'cancelled';
  constructor(at: number, how: End['how']) {
    this.at = at;
    this.how = how;
  }
  check = ({ takes }: Model) => takes.length > 0;
  async run(model: Model, { register }: Real) {
    const { take = 0, job: id = 0 } = model.takes[this.at % model.takes.length] ?? {};
    const job = model.jobs.get(id) as ModelJob;
    const state = await endTake(register.database, { take, how: this.how });
    if (job.held !== take) return expect(state).toBeUndefined();
    if (this.how === 'handed in') Object.assign(job, { state: 'ended', held: undefined });
    else endInVain(job, this.how === 'broken');
    expect(state).toBe(job.state);
  }
  toString = () => `end(${this.at}, ${this.how})`;
}

class Cancel implements Command {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
  check = (model: Model) => model.jobs.size > 0;
  async run(model: Model, { register, lea }: Real) {
    const [id, job] = [...model.jobs][this.at % model.jobs.size] as [number, ModelJob];
    const cancelled = cancelJob(register, { job: id }, lea);
    if (job.state !== 'waiting' && job.state !== 'running') {
      await expect(cancelled).rejects.toThrow(Refusal);
      return;
    }
    job.isToBeCancelled = true;
    if (job.state === 'waiting') job.state = 'cancelled';
    expect((await cancelled).state).toBe(job.state);
  }
  toString = () => `cancel(${this.at})`;
}

const worker = fc.nat(workerCount - 1);
/** What may happen, in any order. */
export const commands = fc.commands(
  [
    fc.constantFrom(null, null, 'a', 'b').map((castKey) => new Ask(castKey)),
    worker.map((one) => new Take(one)),
    worker.map((one) => new Take(one)),
    worker.map((one) => new Beat(one)),
    worker.map((one) => new Die(one)),
    fc
      .tuple(fc.nat(50), fc.constantFrom('handed in', 'broken', 'given back', 'cancelled'))
      .map(([at, how]) => new End(at, how as End['how'])),
    fc.nat(50).map((at) => new Cancel(at)),
  ],
  { maxCommands: 40, size: 'max' },
);
