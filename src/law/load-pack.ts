import type { Category } from '#dossier/category.ts';
import type { Pack } from '#dossier/pack.ts';
import { loadPatch } from './load-patch.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads what a year of the gegevensset says of itself, by its version, with its categories. */
export function loadPack(version: string): Pack {
  const patch = loadPatch(version);
  if (patch) {
    const whole = loadPack(patch.of);
    return { ...whole, version, validatieversie: patch.validatieversie ?? whole.validatieversie };
  }
  // The unit tests hold every pack to its JSON Schemas, so the casts are sound.
  const pack = readSchemaFile(`gegevensset/${version}/pack.json`) as Omit<Pack, 'categories'>;
  const { categories } = readSchemaFile(`gegevensset/${version}/categories.json`) as {
    readonly categories: readonly Category[];
  };
  return { ...pack, categories };
}
