/**
 * Where the operator sits: one task at a time, shown on every surface (a terminal, a page), answered on any of them.
 *
 * 1. What is answered counts once, with the name of who did; the surfaces hear of every change.
 * 2. Who needs longer than was said, or asks for it, pauses the run: the task stays, and the time stands still until
 *    somebody resumes. Nothing that the target does or leaves is blamed on it meanwhile, as nothing is played.
 * 3. What was told is held to what the call needs before it counts.
 */
import { EventEmitter, once } from 'node:events';
import { type Text, text } from '#words/text.ts';
import type { Reply, Row, Task } from './task.ts';

/** What is asked at this moment. */
export type Asked = { readonly number: number; readonly task: Task };

/** Why a run stands still. */
export type PauseReason = 'asked' | 'no answer in time';

/** What the desk tells whoever keeps the record. */
export type DeskEvent =
  | { readonly kind: 'paused'; readonly by: string; readonly why: PauseReason }
  | { readonly kind: 'resumed'; readonly by: string };

/** A reply, and who gave it. */
export type Answered = { readonly reply: Reply; readonly by: string };

/** Says what is wrong with what was told, if anything. */
export type FaultIn = (rows: readonly Row[], by: string) => Text | undefined;

/** What a desk is made with: how long somebody may take over a task before the run pauses, and a clock that only goes forward. */
export type DeskOptions = {
  readonly patienceMs: number;
  readonly nowMs: () => number;
  readonly onEvent: (event: DeskEvent) => unknown;
};

type Open = Asked & { readonly faultIn: FaultIn; readonly close: (answered: Answered) => void };

/** Where the operator is asked, and answers. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #changes = new EventEmitter();
  #open: Open | undefined;
  #count = 0;
  #waitedMs = 0;
  #since: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #dueAt: Date | undefined;
  #pause: PauseReason | undefined;
  #by = '';
  #place = '';
  #isOver = false;
  #sheet: string | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#changes.setMaxListeners(0);
  }

  /** What is asked, if anything is. */
  get asked(): Asked | undefined {
    return this.#open;
  }

  /** Why the run stands still, if it does. */
  get pause(): PauseReason | undefined {
    return this.#pause;
  }

  /** When the run pauses if nobody answers. */
  get dueAt(): Date | undefined {
    return this.#pause === undefined ? this.#dueAt : undefined;
  }

  /** The name of who answered last. */
  get by(): string {
    return this.#by;
  }

  /** Where the run is, as people call it. */
  get place(): string {
    return this.#place;
  }

  /** Whether nothing will be asked any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** How long was waited for people, in milliseconds, up to now. */
  get waitedMs(): number {
    const now = this.#since === undefined ? 0 : this.#options.nowMs() - this.#since;
    return this.#waitedMs + now;
  }

  /** The page with the pupils of the run, once it is known who they are. */
  get sheet(): string | undefined {
    return this.#sheet;
  }

  /** Lays the page with the pupils of the run on the desk. */
  layDown(sheet: string): void {
    this.#sheet = sheet;
    this.#tell();
  }

  /** Tells `listener` of every change from now on. */
  listen(listener: () => void): void {
    this.#changes.on('change', listener);
  }

  /** Waits for the next change. */
  async change(signal: AbortSignal): Promise<void> {
    await once(this.#changes, 'change', { signal });
  }

  /** Tells where the run is. */
  announce(place: string): void {
    this.#place = place;
    this.#tell();
  }

  /** Asks, and waits until somebody has answered in a way that counts. */
  async ask(task: Task, faultIn: FaultIn = () => undefined): Promise<Answered> {
    if (this.#isOver) throw new Error('Cannot ask the operator: the desk is closed');
    if (this.#open) throw new Error('Cannot ask the operator two things at once');
    this.#count += 1;
    this.#since = this.#options.nowMs();
    try {
      return await new Promise<Answered>((close) => {
        this.#open = { number: this.#count, task, faultIn, close };
        this.#hurry();
        this.#tell();
      });
    } finally {
      this.#waitedMs = this.waitedMs;
      this.#since = undefined;
      this.#rest();
    }
  }

  /** Takes an answer to the task of this number; says why it does not count, if so. */
  answer(number: number, reply: Reply, by: string): Text | undefined {
    const open = this.#open;
    if (open?.number !== number) return answered;
    if (this.#pause !== undefined) return standsStill;
    if (by.trim() === '') return nameless;
    if (reply.kind === 'refused' && !open.task.mayBeRefused) return notRefusable;
    const fault = reply.kind === 'done' ? open.faultIn(reply.rows, by) : undefined;
    if (fault) return fault;
    this.#by = by.trim();
    this.#open = undefined;
    open.close({ reply, by: this.#by });
    this.#tell();
    return undefined;
  }

  /** Lets the run stand still until somebody resumes it. */
  hold(by: string, why: PauseReason = 'asked'): void {
    if (this.#pause !== undefined || !this.#open) return;
    this.#pause = why;
    this.#rest();
    this.#options.onEvent({ kind: 'paused', by, why });
    this.#tell();
  }

  /** Lets the run go on. */
  resume(by: string): void {
    if (this.#pause === undefined) return;
    this.#pause = undefined;
    this.#hurry();
    this.#options.onEvent({ kind: 'resumed', by });
    this.#tell();
  }

  /** Ends it: nothing will be asked any more. */
  close(): void {
    this.#isOver = true;
    this.#rest();
    this.#tell();
  }

  #hurry(): void {
    const { patienceMs } = this.#options;
    this.#rest();
    this.#dueAt = new Date(Date.now() + patienceMs);
    this.#timer = setTimeout(() => this.hold(this.#by, 'no answer in time'), patienceMs);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#dueAt = undefined;
  }

  #tell(): void {
    this.#changes.emit('change');
  }
}

const answered = text('dit is al beantwoord', 'this has been answered already');
const standsStill = text(
  'de run is gepauzeerd: hervat hem eerst',
  'the run is paused: resume it first',
);
const nameless = text('zonder naam telt een antwoord niet', 'an answer without a name counts not');
const notRefusable = text(
  'hier kan het LAS niet weigeren: antwoord, of zeg dat u het niet kunt',
  'the LAS cannot refuse this: answer, or say that you cannot',
);
