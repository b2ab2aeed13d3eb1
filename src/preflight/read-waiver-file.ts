import { holdsAt, type Waiver } from '#evidence/waiver.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { type Text, text } from '#words/text.ts';
import { ConfigurationError } from './configuration-error.ts';
import { keysOf, schemaSentence } from './schema-sentence.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** What a waiver file is called. */
const what = text('ontheffingenbestand', 'waiver file');

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
  const file = readYamlFile({ path, what });
  const waivers = assertShape(file);
  const problem = problemIn(waivers, basis);
  if (!problem) return waivers;
  const [at, key, why] = problem;
  const place = file.at([String(at), key]);
  throw new ConfigurationError(
    text(
      `${place.nl} heeft een verkeerde waarde bij de sleutel "${at}.${key}": ${why.nl}`,
      `${place.en} has a wrong value at the key "${at}.${key}": ${why.en}`,
    ),
  );
}

function assertShape(file: YamlFile): readonly Waiver[] {
  const isRight = compileSchema<readonly Waiver[]>('waivers.schema.json');
  if (isRight(file.content)) return file.content;
  const [error] = isRight.errors ?? [];
  const place = file.at(keysOf(error));
  throw new ConfigurationError(
    schemaSentence(
      { file: place, content: text('lijst van ontheffingen', 'list of waivers') },
      error,
    ),
  );
}

type Problem = readonly [at: number, key: keyof Waiver, why: Text];

function problemIn(
  waivers: readonly Waiver[],
  { requirements, now }: WaiverBasis,
): Problem | undefined {
  for (const [at, waiver] of waivers.entries()) {
    const id = waiver.requirement;
    const level = requirements.find((requirement) => requirement.id === id)?.level;
    if (level === undefined) return [at, 'requirement', noRequirement(id)];
    if (level === 'SHOULD') return [at, 'requirement', blocksNobody(id)];
    if (waivers.findIndex(({ requirement }) => requirement === id) !== at)
      return [at, 'requirement', isThere(id)];
    if (!holdsAt(waiver, now)) return [at, 'until', hasExpired(id)];
  }
  return undefined;
}

const noRequirement = (id: string) =>
  text(`er is geen eis "${id}"`, `there is no requirement "${id}"`);
const blocksNobody = (id: string) =>
  text(
    `aan "${id}" hoort een systeem te voldoen, maar zij houdt niemand tegen: haal de ontheffing weg`,
    `"${id}" only should be met and blocks nobody: remove the waiver`,
  );
const isThere = (id: string) =>
  text(`"${id}" heeft al een ontheffing: houd er één`, `"${id}" has a waiver already: keep one`);
const hasExpired = (id: string) =>
  text(
    `de ontheffing voor "${id}" is verlopen: haal haar weg, of noem een latere dag`,
    `the waiver for "${id}" has expired: remove it, or give a later day`,
  );
