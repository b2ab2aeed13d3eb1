import type { TestSchool } from '#exchange/test-school.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads the published test school, with its pupils. */
export function loadTestSchool(): TestSchool {
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  return readSchemaFile('test-school.json') as TestSchool;
}
