import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Text, text } from '#words/text.ts';
import { systemReason } from './system-reason.ts';

/** Where secrets may be kept, and who is told of one that is not there: that one throws. */
export type SecretPlaces = {
  /** From which paths of files count. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly refuse: (keys: readonly string[], why: Text) => never;
};

/** What a tree comes to without its secrets elsewhere, and the paths at which one stands, as JSON pointers. */
export type Opened = { readonly content: unknown; readonly secrets: ReadonlySet<string> };

/**
 * Puts what `{ env: NAME }` and `{ file: PATH }` stand for in their place, wherever they stand. Of a file the last line
 * end does not count, as editors add one.
 */
export function openSecrets(content: unknown, places: SecretPlaces): Opened {
  const secrets = new Set<string>();
  const open = (node: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one, at) => open(one, [...keys, String(at)]));
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node);
    const [first] = entries;
    if (entries.length === 1 && first && isPlace(first)) {
      secrets.add(`/${keys.join('/')}`);
      return secretAt(first, keys, places);
    }
    return Object.fromEntries(entries.map(([key, one]) => [key, open(one, [...keys, key])]));
  };
  return { content: open(content, []), secrets };
}

/** Where a secret is kept: of a mapping with this one key. */
type Place = readonly ['env' | 'file', string];

/** Tells whether this is where a secret is kept, and no part of a target. */
export function isPlace(entry: readonly [string, unknown]): entry is Place {
  return (entry[0] === 'env' || entry[0] === 'file') && typeof entry[1] === 'string';
}

function secretAt(
  [kind, name]: Place,
  keys: readonly string[],
  { folder, env, refuse }: SecretPlaces,
): string {
  if (kind === 'env') {
    const value = env[name];
    if (value) return value;
    return refuse(
      keys,
      text(
        `de omgevingsvariabele "${name}" is er niet of is leeg: geef haar een waarde`,
        `the environment variable "${name}" is not there or empty: give it a value`,
      ),
    );
  }
  try {
    return readFileSync(resolve(folder, name), 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const why = systemReason(error);
    return refuse(
      keys,
      text(
        `het bestand "${name}" is niet te lezen (${why}): noem een bestand dat er is`,
        `the file "${name}" cannot be read (${why}): name a file that exists`,
      ),
    );
  }
}
