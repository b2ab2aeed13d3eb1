import type { ValidationService } from '#exchange/release.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads the messages of the KVS from `schemas/`. */
export function loadValidationService(): ValidationService {
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  return readSchemaFile('exchange/kvs/messages.json') as ValidationService;
}
