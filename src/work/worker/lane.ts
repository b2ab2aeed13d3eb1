import { rmSync } from 'node:fs';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { JobState } from '#register/database/work-tables.ts';
import { assertConsent } from '#register/targets/assert-consent.ts';
import { text } from '#words/text.ts';
import { type EndedTake, endTake } from '../lease/end-take.ts';
import type { TakenJob } from '../lease/take-job.ts';
import { Child, type EndedChild } from './child.ts';
import { commandLineOf } from './command-line-of.ts';
import { handIn } from './hand-in.ts';
import { ProgressKeeper } from './progress-keeper.ts';
import { type Result, resultIn } from './result-in.ts';
import { keepAuthorityOf, makeTakeFolder } from './take-folder.ts';
import type { WorkerOptions } from './worker-options.ts';

/** Why a job is ended before it has ended itself. */
type Stop = 'cancelled' | 'given back' | 'too long' | 'lost';

const minuteMs = 60_000;
/** A run ends itself when its time is over; one that does not is ended so much later. */
const marginMs = minuteMs;

/** One job of a worker, from the moment that it was taken until it was handed in. */
export class Lane {
  readonly done: Promise<void>;
  readonly #job: TakenJob;
  readonly #options: WorkerOptions;
  #child: Child | undefined;
  #stop: Stop | undefined;

  constructor(job: TakenJob, options: WorkerOptions) {
    this.#job = job;
    this.#options = options;
    this.done = this.#play().catch(options.onFailure);
  }

  get take(): number {
    return this.#job.take;
  }

  /** Ends the job early; one that is lost has no time to end as it should, for another may play its target. */
  stop(why: Stop): void {
    if (this.#stop === 'lost' || (this.#stop !== undefined && why !== 'lost')) return;
    this.#stop = why;
    if (why === 'lost') this.#child?.kill();
    else void this.#child?.stop();
  }

  async #play(): Promise<void> {
    const { database } = this.#options;
    let folder: string;
    try {
      await assertConsent({ ...this.#options, now: () => new Date() }, this.#job.job);
      folder = await makeTakeFolder(this.#job, this.#options);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const why = error.said;
      await endTake(database, { take: this.take, how: 'handed in', exitCode: 3, why });
      return;
    }
    const ended = await this.#run(folder);
    await keepAuthorityOf(this.#job, folder, database);
    const state = this.#stop === 'lost' ? undefined : await this.#handIn(folder, ended);
    // What was lost is torn, and handed in as such by who finds it here.
    if (state !== undefined) rmSync(folder, { recursive: true, force: true });
  }

  async #run(folder: string): Promise<EndedChild> {
    const { database, command, mostMinutes, onFailure } = this.#options;
    const keeper = new ProgressKeeper(database, this.take, { onFailure });
    this.#child = new Child({
      command: [...command, ...commandLineOf(this.#job, { mostMinutes })],
      folder,
      onLine: (line) => keeper.tell(line),
    });
    if (this.#stop !== undefined) void this.#child.stop();
    const timer = setTimeout(() => this.stop('too long'), mostMinutes * minuteMs + marginMs);
    const ended = await this.#child.ended;
    clearTimeout(timer);
    await keeper.flush();
    return ended;
  }

  #handIn(folder: string, ended: EndedChild): Promise<JobState | undefined> {
    const { job, kind, take } = this.#job;
    const { code: exitCode, said } = ended;
    const { result, ...how } = this.#whatCameOf(folder, ended, kind);
    return handIn(
      this.#options.database,
      { take, exitCode, said, ...how },
      { job, folder, result },
    );
  }

  #whatCameOf(
    folder: string,
    { code, said }: EndedChild,
    kind: TakenJob['kind'],
  ): Pick<EndedTake, 'how' | 'said' | 'why'> & { readonly result?: Result | undefined } {
    if (this.#stop === 'cancelled' || this.#stop === 'given back') return { how: this.#stop };
    if (this.#stop === 'too long') return { how: 'broken', said: tooLong };
    if (code === 3) return { how: 'handed in', why: text(said, said) };
    if (code === null || code > 3) return { how: 'broken' };
    try {
      const result = resultIn(folder, kind);
      return result ? { how: 'handed in', result } : { how: 'broken', said: `${said}\n${noRun}` };
    } catch (error) {
      return { how: 'broken', said: error instanceof Error ? error.message : String(error) };
    }
  }
}

const tooLong = 'It took longer than a job may take, and was ended';
const noRun = 'It ended, and left no run';
