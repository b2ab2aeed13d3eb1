import { sha256 } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import { putBack } from '#evidence/laid-aside.ts';

/** What was laid aside from a transcript, by the digest that names its file. */
export type Bodies = ReadonlyMap<string, string>;

/** One line of a transcript, whatever stands in it; `entry` is absent where it is none. */
export type Line = {
  readonly text: string;
  readonly hash: string;
  readonly entry: Entry | undefined;
  /** The digests of what was laid aside from it. */
  readonly aside: readonly string[];
};

/** A transcript that anybody may have written in. */
export type Lines = {
  readonly lines: readonly Line[];
  /** Whether the writing stopped in the middle of a line; what there is of that line does not count. */
  readonly isCutOff: boolean;
};

/** Reads a transcript line by line, with what was laid aside in its place where it is there, and believes nothing of it. */
export function transcriptLines(ndjson: string, bodies: Bodies = new Map()): Lines {
  const texts = ndjson.split('\n');
  const rest = texts.pop();
  return { lines: texts.map((text) => readLine(text, bodies)), isCutOff: rest !== '' };
}

/** Gives the entries that could be read. */
export function entriesIn(lines: readonly Line[]): Entry[] {
  return lines.flatMap(({ entry }) => entry ?? []);
}

function readLine(text: string, bodies: Bodies): Line {
  const aside: string[] = [];
  const contentOf = (digest: string) => {
    aside.push(digest);
    return bodies.get(digest) ?? '';
  };
  return { text, hash: sha256(text), entry: entryIn(text, contentOf), aside };
}

function entryIn(text: string, contentOf: (digest: string) => string): Entry | undefined {
  try {
    const written: unknown = JSON.parse(text);
    const value = text.includes('$file"') ? putBack(written, contentOf) : written;
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Only what every entry has is looked at; the chain tells whether anybody wrote in the rest. */
function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'seq') === 'number' &&
    typeof Reflect.get(value, 'at') === 'string' &&
    typeof Reflect.get(value, 'previous') === 'string' &&
    typeof Reflect.get(value, 'kind') === 'string'
  );
}
