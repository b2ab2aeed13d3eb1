import type { Entry, EntryBody } from '#evidence/entry.ts';
import type { EntryJudge, JudgedEntry } from './judge-entry.ts';
import type { Judgement, LogLine } from './log-line.ts';

/** How many messages there were, by what they amount to. */
export type LogCounts = Readonly<Record<Judgement, number>>;

/** How many lines stay to be read back. */
const mostLines = 1_000;

/** The log of a simulation: a line for each message with its judgement. It holds the newest lines only. */
export class TrafficLog {
  readonly #judge: EntryJudge;
  readonly #mischief: () => readonly string[];
  readonly #lines: LogLine[] = [];
  readonly #listeners = new Set<(line: LogLine) => void>();
  readonly #counts = { sound: 0, remark: 0, unsure: 0, wrong: 0, none: 0 };
  #judged: JudgedEntry | undefined;

  constructor(judge: EntryJudge, mischief: () => readonly string[]) {
    this.#judge = judge;
    this.#mischief = mischief;
  }

  /** Judges what is about to be recorded, while it is as it came. */
  see(body: EntryBody): void {
    this.#judged = this.#judge.judge(body);
  }

  /** Adds a line for what was just seen and recorded. */
  add(entry: Entry): void {
    if (!this.#judged) return;
    const line = lineOf(entry, this.#judged, this.#mischief());
    this.#counts[line.judgement] += 1;
    this.#lines.push(line);
    if (this.#lines.length >= 2 * mostLines) this.#lines.splice(0, mostLines);
    for (const listener of this.#listeners) listener(line);
  }

  /** The newest lines, oldest first. */
  get lines(): readonly LogLine[] {
    return this.#lines.slice(-mostLines);
  }

  get counts(): LogCounts {
    return { ...this.#counts };
  }

  /** Tells of every line from now on, until what is given back is called. */
  listen(listener: (line: LogLine) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

function lineOf(entry: Entry, judged: JudgedEntry, mischief: readonly string[]): LogLine {
  const { seq, at } = entry;
  switch (entry.kind) {
    case 'request':
    case 'response': {
      const { kind, exchange, from, to, body } = entry;
      const isUpToIt = kind === 'response' && to === 'target' && mischief.length > 0;
      const isReal = entry.foreign?.some(({ where }) => where === 'pgn-field');
      return {
        ...{ seq, at, kind, exchange, from, to },
        ...(kind === 'response' && { status: entry.status }),
        bytes: 'text' in body ? Buffer.byteLength(body.text) : (body.base64.length * 3) / 4,
        ...(isReal ? withRealPgn(judged) : judged),
        ...(isUpToIt && { mischief }),
      };
    }
    case 'no-response': {
      const { kind, exchange, from, to, why } = entry;
      return { ...{ seq, at, kind, exchange, from, to, why }, ...judged };
    }
    case 'connection-failed':
      return { seq, at, kind: entry.kind, to: entry.party, why: entry.why, ...judged };
    default:
      throw new Error(`No line of a log tells of "${entry.kind}"`);
  }
}

function withRealPgn(judged: JudgedEntry): JudgedEntry {
  return { ...judged, judgement: 'wrong', faults: [realPgn, ...judged.faults] };
}

const realPgn = {
  rule: 'PGN',
  weight: 'fault',
  what: {
    nl: 'er staat een nummer in dat van een echt kind kan zijn; gebruik testnummers',
    en: "there is a number in it that may be a real child's; use test numbers",
  },
  assumptions: [],
} as const;
