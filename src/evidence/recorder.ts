import { sha256 } from './digest.ts';
import type { Entry, EntryBody } from './entry.ts';

/** Where the lines of a transcript go; each call must have written its line when it returns. */
export interface Sink {
  write(line: string): void;
}

/** Adds entries to the one transcript of a run, each chained to the one before. */
export class Recorder {
  readonly #sink: Sink;
  readonly #now: () => Date;
  readonly #entries: Entry[] = [];
  readonly #listeners: ((entry: Entry) => void)[] = [];
  #previous = sha256('');
  #exchanges = 0;

  constructor(sink: Sink, now: () => Date) {
    this.#sink = sink;
    this.#now = now;
  }

  /** Everything recorded so far. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Tells `listener` of every entry that is written from now on. */
  listen(listener: (entry: Entry) => void): void {
    this.#listeners.push(listener);
  }

  /** Gives the number of a new exchange, by which a message and its answer find each other. */
  nextExchange(): number {
    this.#exchanges += 1;
    return this.#exchanges;
  }

  /** Writes an entry and gives it back with its number, time and chain. */
  record(body: EntryBody): Entry {
    const seq = this.#entries.length + 1;
    const entry = { seq, at: this.#now().toISOString(), previous: this.#previous, ...body };
    const line = JSON.stringify(entry);
    this.#sink.write(line);
    this.#previous = sha256(line);
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }
}
