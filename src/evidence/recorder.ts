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

const rehearsedExchange = 0;

/** A run begins, or one that was stopped goes on. */
function startsRun({ kind }: EntryBody): boolean {
  return kind === 'run-started' || kind === 'continued';
}

function isOfRehearsal(body: EntryBody): boolean {
  return 'exchange' in body && body.exchange === rehearsedExchange;
}

/** Adds entries to the one transcript of a run, each chained to the one before. */
export class Recorder {
  readonly #sink: Sink;
  readonly #now: () => Date;
  readonly #mask: (body: EntryBody) => Masked;
  #entries: Entry[] = [];
  readonly #listeners: ((entry: Entry) => void)[] = [];
  readonly #keepsEntries: boolean;
  #previous = sha256('');
  #count = 0;
  #exchanges = 0;
  readonly #connections: Connected[] = [];
  #failure: unknown;
  #rehearsal: EntryBody[] | undefined;

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

  /** What happened since `rehearse` and before the run started. */
  get rehearsed(): readonly EntryBody[] {
    return this.#rehearsal ?? [];
  }

  /** Begins another transcript, of which nothing before is part; numbers of exchanges go on, so that an answer that comes late is known as such. */
  startOver(): void {
    this.#entries = [];
    this.#connections.length = 0;
    this.#count = 0;
    this.#previous = sha256('');
  }

  /** Keeps what happens out of the transcript until the entry that starts the run, or goes on with it: it is no evidence. */
  rehearse(): void {
    this.#rehearsal = [];
  }

  /** Tells `listener` of every entry that is written from now on. */
  listen(listener: (entry: Entry) => void): void {
    this.#listeners.push(listener);
  }

  /** Gives the number of a new exchange, by which a message and its answer find each other. */
  nextExchange(): number {
    // An answer that comes after the rehearsal is known by this number.
    if (this.#rehearsal) return rehearsedExchange;
    this.#exchanges += 1;
    return this.#exchanges;
  }

  /** Writes an entry and gives it back with its number, time and chain. */
  record(unmasked: EntryBody): Entry {
    if (startsRun(unmasked)) this.#rehearsal = undefined;
    if (this.#rehearsal || isOfRehearsal(unmasked)) return this.#keepOut(unmasked);
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
    const connectedAt = this.#now().toISOString();
    const kept = this.#rehearsal ?? this.#connections;
    kept.push({ kind: 'connected', connectedAt, ...connection });
    if (!this.#rehearsal && !this.#keepsEntries) this.recordConnections();
  }

  /** Writes the connections that were kept. */
  recordConnections(): void {
    for (const connection of this.#connections.splice(0)) this.record(connection);
  }

  #keepOut(body: EntryBody): Entry {
    this.#rehearsal?.push(body);
    return { seq: 0, at: this.#now().toISOString(), previous: '', ...body };
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
