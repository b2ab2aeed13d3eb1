import type { ElementTree } from '#dossier/elements.ts';
import { loadPatch } from './load-patch.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads the element tree of a year of the gegevensset, by its version; patch levels have that of their year. */
export function loadElements(version: string): ElementTree {
  const whole = loadPatch(version)?.of ?? version;
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  return readSchemaFile(`gegevensset/${whole}/elements.json`) as ElementTree;
}
