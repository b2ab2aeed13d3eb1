import type { Pack } from '#dossier/pack.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads what a year of the gegevensset says of itself, by its version. */
export function loadPack(version: string): Pack {
  // The unit tests hold every pack to its JSON Schema, so the cast is sound.
  return readSchemaFile(`gegevensset/${version}/pack.json`) as Pack;
}
