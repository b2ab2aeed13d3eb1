/**
 * What is too long for a line is laid aside: in its place stands `{"$file": digest, "bytes": n}`, by which it is found
 * again. An object that has a member of that name of its own is written with one more dollar.
 */
import { sha256 } from './digest.ts';
import type { Entry } from './entry.ts';

/** Strings longer than this, in UTF-16 units, are laid aside. */
export const longestInLine = 64 * 1024;

/** The folder beside a transcript where that lies, each string in a file named by its digest. */
export const bodiesFolder = 'bodies';

/** A line of a transcript, and what does not stand in it, by digest. */
export type LaidAside = { readonly line: string; readonly aside: ReadonlyMap<string, string> };

/** Writes an entry as a line, with all that it holds. */
export function inOneLine(entry: Entry): LaidAside {
  return { line: JSON.stringify(entry), aside: new Map() };
}

/** Writes an entry as a line, with its long strings laid aside. */
export function layAside(entry: Entry): LaidAside {
  const whole = inOneLine(entry);
  // Nearly every entry: no string is longer than all of the line.
  if (whole.line.length <= longestInLine && !whole.line.includes('$file"')) return whole;
  const aside = new Map<string, string>();
  const line = JSON.stringify(
    changed(entry, {
      string: (content) => {
        // Half a character has no bytes of its own to keep.
        if (content.length <= longestInLine || !content.isWellFormed()) return content;
        const digest = sha256(content);
        aside.set(digest, content);
        return { $file: digest, bytes: Buffer.byteLength(content) };
      },
      key: (key) => (/^\$+file$/.test(key) ? `$${key}` : key),
      object: () => undefined,
    }),
  );
  return { line, aside };
}

/** Puts what was laid aside back into what was read from a line; `contentOf` gives it by its digest, or throws. */
export function putBack(written: unknown, contentOf: (digest: string) => string): unknown {
  return changed(written, {
    string: (content) => content,
    key: (key) => (/^\$\$+file$/.test(key) ? key.slice(1) : key),
    object: ({ $file }) => (typeof $file === 'string' ? contentOf($file) : undefined),
  });
}

type Change = {
  readonly string: (content: string) => unknown;
  readonly key: (key: string) => string;
  /** What stands for all of an object; undefined when its members are changed instead. */
  readonly object: (members: Readonly<Record<string, unknown>>) => unknown;
};

function changed(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change.string(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  const members = Object.entries(value);
  const whole = change.object(Object.fromEntries(members));
  if (whole !== undefined) return whole;
  return Object.fromEntries(
    members.map(([key, inner]) => [change.key(key), changed(inner, change)]),
  );
}
