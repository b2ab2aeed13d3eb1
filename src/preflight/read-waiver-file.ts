import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { holdsAt, type Waiver } from '#evidence/waiver.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readNamedFile } from './read-named-file.ts';
import { schemaSentence } from './schema-sentence.ts';

/** What a waiver file is held against. */
export type WaiverBasis = {
  readonly requirements: readonly { readonly id: string; readonly level: 'MUST' | 'SHOULD' }[];
  /** The moment at which each waiver has to hold. */
  readonly now: Date;
};

/**
 * Reads a waiver file (YAML or JSON).
 *
 * @throws ConfigurationError with one sentence that names the file, the line and the key, also for a requirement that
 * is not there, that needs no waiver or that has two, and for a waiver that has expired.
 */
export function readWaiverFile(path: string, basis: WaiverBasis): readonly Waiver[] {
  const lines = new LineCounter();
  const document = parseDocument(readNamedFile(path, 'waiver file').toString('utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new ConfigurationError(
      `The waiver file "${path}" is no YAML at line ${line}, column ${col}: ${broken.message}`,
    );
  }
  const file = (keys: readonly string[]) =>
    `The waiver file "${path}"${lineOf(document, lines, keys)}`;
  const waivers = assertShape(document.toJS(), file);
  const problem = problemIn(waivers, basis);
  if (!problem) return waivers;
  const [at, key, what] = problem;
  throw new ConfigurationError(
    `${file([String(at), key])} has a wrong value at the key "${at}.${key}": ${what}`,
  );
}

/** Says on which line a key stands, or what it ought to stand in. */
function lineOf(document: Document, lines: LineCounter, keys: readonly string[]): string {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return `, line ${lines.linePos(node.range[0]).line},`;
  }
  return '';
}

function assertShape(
  content: unknown,
  file: (keys: readonly string[]) => string,
): readonly Waiver[] {
  const isRight = compileSchema<readonly Waiver[]>('waivers.schema.json');
  if (isRight(content)) return content;
  const [error] = isRight.errors ?? [];
  throw new ConfigurationError(
    schemaSentence({ file: file(keysOf(error)), content: 'list of waivers' }, error),
  );
}

function keysOf(error: ErrorObject | undefined): string[] {
  const { instancePath = '', params = {} } = error ?? {};
  const unknown: unknown = params.additionalProperty;
  const keys = instancePath.split('/').slice(1);
  return typeof unknown === 'string' ? [...keys, unknown] : keys;
}

type Problem = readonly [at: number, key: keyof Waiver, what: string];

function problemIn(
  waivers: readonly Waiver[],
  { requirements, now }: WaiverBasis,
): Problem | undefined {
  for (const [at, waiver] of waivers.entries()) {
    const id = waiver.requirement;
    const level = requirements.find((requirement) => requirement.id === id)?.level;
    if (level === undefined) return [at, 'requirement', `there is no requirement "${id}"`];
    if (level === 'SHOULD')
      return [at, 'requirement', `"${id}" only should be met and blocks nobody: remove the waiver`];
    if (waivers.findIndex(({ requirement }) => requirement === id) !== at)
      return [at, 'requirement', `"${id}" has a waiver already: keep one`];
    if (!holdsAt(waiver, now))
      return [at, 'until', `the waiver for "${id}" has expired: remove it, or give a later day`];
  }
  return undefined;
}
