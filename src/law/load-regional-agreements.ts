import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads what regions agreed about when dossiers go, as far as we have presets of it. */
export function loadRegionalAgreements(): readonly RegionalAgreement[] {
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  return readSchemaFile('regional-agreements.json') as RegionalAgreement[];
}
