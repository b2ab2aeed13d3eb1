import { sha256 } from './digest.ts';
import type { Connected, Entry, EntryBody } from './entry.ts';
import { inOneLine, layAside } from './laid-aside.ts';
import type { Masked } from './masking/masker.ts';

/** Where a transcript goes. What a call was given is in the hands of the system when it returns; it throws where it is not. */
export interface Sink {
  write(line: string): void;
  /** Keeps a string that is too long for a line, under its digest; without this all stays in the line. */
  keep?(digest: string, content: string): void;
  /** Sees to it that what was written outlives the machine. */
  flush?(): void;
}

/** What was recorded before, and the last line of it as it was written. */
export type Recorded = { readonly entries: readonly Entry[]; readonly lastLine: string };

/** What may be different about recording. */
export type RecorderOptions = {
  /** Whether entries stay in memory, for who looks back; without it connections are written as they come about. */
  readonly keepsEntries?: boolean;
  /** What a run that goes on recorded before. */
  readonly before?: Recorded | undefined;
};

/** After these the transcript has to outlive whatever happens. */
const milestones: readonly Entry['kind'][] = ['scenario-ended', 'barrier', 'run-ended'];

/** Adds entries to the one transcript of a run, each chained to the one before. */
export class Recorder {
  readonly #sink: Sink;
  readonly #now: () => Date;
  readonly #mask: (body: EntryBody) => Masked;
  readonly #entries: Entry[] = [];
  readonly #listeners: ((entry: Entry) => void)[] = [];
  readonly #keepsEntries: boolean;
  #previous = sha256('');
  #count = 0;
  #exchanges = 0;
  readonly #connections: Connected[] = [];
  #failure: unknown;

  /** Every entry goes through `mask` before anybody sees it. What is added follows what was there `before`. */
  constructor(
    sink: Sink,
    now: () => Date,
    mask: (body: EntryBody) => Masked = (body) => ({ body, foreign: [] }),
    { keepsEntries = true, before }: RecorderOptions = {},
  ) {
    this.#sink = sink;
    this.#now = now;
    this.#mask = mask;
    this.#keepsEntries = keepsEntries;
    if (!before) return;
    this.#entries.push(...before.entries);
    this.#count = before.entries.length;
    this.#previous = sha256(before.lastLine);
    const exchanges = before.entries.map((entry) => ('exchange' in entry ? entry.exchange : 0));
    this.#exchanges = exchanges.reduce((most, one) => Math.max(most, one), 0);
  }

  /** Everything recorded so far; nothing where entries are not kept. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** How many entries were recorded so far. */
  get count(): number {
    return this.#count;
  }

  /** Why entries are no longer written, once one could not be; nothing that happens after that is evidence. */
  get failure(): unknown {
    return this.#failure;
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
  record(unmasked: EntryBody): Entry {
    this.#count += 1;
    const seq = this.#count;
    const { body, foreign } = this.#mask(unmasked);
    const envelope = { seq, at: this.#now().toISOString(), previous: this.#previous };
    const entry = { ...envelope, ...(foreign.length > 0 && { foreign }), ...body };
    this.#write(entry);
    if (this.#keepsEntries) this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }

  /** Keeps a connection until `recordConnections`: when one comes about is chance, and must not move the numbers of entries. */
  keepConnection(connection: Omit<Connected, 'kind' | 'connectedAt'>): void {
    this.#connections.push({
      kind: 'connected',
      connectedAt: this.#now().toISOString(),
      ...connection,
    });
    if (!this.#keepsEntries) this.recordConnections();
  }

  /** Writes the connections that were kept. */
  recordConnections(): void {
    for (const connection of this.#connections.splice(0)) this.record(connection);
  }

  /** The recorder stands in the middle of everybody's work, so that a failure is told to who runs it, not to them. */
  #write(entry: Entry): void {
    if (this.#failure !== undefined) return;
    try {
      const { line, aside } = this.#sink.keep ? layAside(entry) : inOneLine(entry);
      for (const [digest, content] of aside) this.#sink.keep?.(digest, content);
      this.#sink.write(line);
      if (milestones.includes(entry.kind)) this.#sink.flush?.();
      this.#previous = sha256(line);
    } catch (error) {
      this.#failure = error;
    }
  }
}
