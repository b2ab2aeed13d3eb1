/**
 * A worker takes jobs and starts the command line for each:
 *
 * 1. It is heard of a few times in every lease. Who is silent for a lease has lost its jobs, by the clock of the database, and
 *    every worker sees to that for the others.
 * 2. It cannot hand in what it has lost. What it could not tell that it lost, because the database is away, it ends itself.
 * 3. A child ends with its worker, however that ended.
 * 4. What a torn take left in the data directory is handed in by the next worker that has it.
 */
import { hostname } from 'node:os';
import type { Kysely } from 'kysely';
import type { Tables } from '#register/database/tables.ts';
import { beat } from '../lease/beat.ts';
import { tearSilent } from '../lease/end-take.ts';
import type { TakenJob } from '../lease/take-job.ts';
import { Dispatch } from '../queue/dispatch.ts';
import { collectTorn } from './collect-torn.ts';
import { Lane } from './lane.ts';
import type { WorkerOptions } from './worker-options.ts';

/** So many beats go in a lease. */
const beatsPerLease = 4;
/** Who has not been heard of for this share of a lease gives up its jobs before the next beat, when it is over. */
const safeShare = 3 / 4;

/** A worker at work, until it is stopped. */
export class Worker {
  readonly id: number;
  readonly #options: WorkerOptions;
  readonly #dispatch: Dispatch;
  readonly #lanes = new Set<Lane>();
  readonly #timers: NodeJS.Timeout[] = [];
  #heardMs = performance.now();
  #turn: Promise<void> = Promise.resolve();
  #isLooking = false;
  #isToLookAgain = false;
  #isBeating = false;
  #isStopped = false;

  private constructor(id: number, options: WorkerOptions, dispatch: Dispatch) {
    this.id = id;
    this.#options = options;
    this.#dispatch = dispatch;
  }

  /** Lets a worker begin. */
  static async start(options: WorkerOptions): Promise<Worker> {
    const { database } = options;
    const dispatch = await Dispatch.open(database);
    const worker = new Worker(await signOn(database, options), options, dispatch);
    worker.#begin();
    return worker;
  }

  /** Looks at once whether there is something to do. */
  look(): void {
    this.#isToLookAgain = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#turn = this.#takeAll()
      .catch(this.#options.onFailure)
      .finally(() => {
        this.#isLooking = false;
      });
  }

  /** Takes nothing more, ends what runs and gives it back, so that others can take it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#turn;
    for (const lane of this.#lanes) lane.stop('given back');
    await Promise.all([...this.#lanes].map(({ done }) => done));
    for (const timer of this.#timers) clearInterval(timer);
    await this.#dispatch.close();
    const { database, onFailure } = this.#options;
    await signOff(database, this.id).catch(onFailure);
  }

  #begin(): void {
    const { leaseSeconds, pollMs } = this.#options;
    const beatMs = (leaseSeconds * 1_000) / beatsPerLease;
    this.#timers.push(
      setInterval(() => this.look(), pollMs),
      setInterval(() => void this.#beat(), beatMs),
    );
    void this.#beat();
    this.look();
  }

  async #takeAll(): Promise<void> {
    while (this.#isToLookAgain) {
      this.#isToLookAgain = false;
      while (this.#lanes.size < this.#options.lanes && !this.#isStopped) {
        const job = await this.#next();
        if (!job) break;
        this.#play(job);
      }
    }
  }

  async #next(): Promise<TakenJob | undefined> {
    const taker = { worker: this.id, host: hostname() };
    const job = await this.#dispatch.next(taker);
    if (job) return job;
    await this.#dispatch.send();
    return this.#dispatch.next(taker);
  }

  #play(job: TakenJob): void {
    const lane = new Lane(job, this.#options);
    this.#lanes.add(lane);
    void lane.done.then(() => {
      this.#lanes.delete(lane);
      this.look();
    });
  }

  async #beat(): Promise<void> {
    const { database, leaseSeconds, folder, onFailure } = this.#options;
    const atMs = performance.now();
    // Others take our jobs when the lease is over, whether a database that is away can tell us or not.
    if (atMs - this.#heardMs > leaseSeconds * safeShare * 1_000) this.#loseAll();
    if (this.#isBeating) return;
    this.#isBeating = true;
    const lanes = [...this.#lanes];
    try {
      const takes = lanes.map(({ take }) => take);
      const held = await beat(database, { worker: this.id, takes });
      this.#heardMs = atMs;
      for (const lane of lanes) {
        const mine = held.find(({ take }) => take === lane.take);
        if (!mine && this.#lanes.has(lane)) lane.stop('lost');
        else if (mine?.isCancelled) lane.stop('cancelled');
      }
      await tearSilent(database, leaseSeconds);
      await collectTorn(database, folder);
    } catch (error) {
      onFailure(error);
    } finally {
      this.#isBeating = false;
    }
  }

  #loseAll(): void {
    for (const lane of this.#lanes) lane.stop('lost');
  }
}

async function signOn(
  database: Kysely<Tables>,
  { suite, lanes }: Pick<WorkerOptions, 'suite' | 'lanes'>,
): Promise<number> {
  const { id } = await database
    .insertInto('workers')
    .values({ host: hostname(), pid: process.pid, suite, lanes, endedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function signOff(database: Kysely<Tables>, id: number): Promise<void> {
  await database
    .updateTable('workers')
    .set(({ fn }) => ({ endedAt: fn<Date>('now') }))
    .where('id', '=', id)
    .execute();
}
