import type { AnyRule } from '#dossier/rules/rule.ts';
import { isPatchLevel } from './pack-versions.ts';
import { readSchemaFile } from './schema-file.ts';

/** A version that is another one but for this. */
export type Patch = {
  readonly version: string;
  /** The version that it is laid over. */
  readonly of: string;
  readonly validatieversie?: string;
  /** The values of code lists, by number. */
  readonly codelists?: Readonly<Record<string, readonly string[]>>;
  /** What rules say otherwise; each is known by its key. */
  readonly rules?: readonly (Partial<AnyRule> & Pick<AnyRule, 'key'>)[];
};

/** Reads what a patch level changes; undefined of a version that is whole. */
export function loadPatch(version: string): Patch | undefined {
  if (!isPatchLevel(version)) return undefined;
  // The unit tests hold every patch to its JSON Schema, so the cast is sound.
  return readSchemaFile(`gegevensset/${version}/patch.json`) as Patch;
}
