import type { Settling } from '#exchange/wsdl/import/settle.ts';
import { readSchemaFile } from './schema-file.ts';

/** Reads what a WSDL has to show to settle an assumption. */
export function loadSettling(): Settling[] {
  // The unit tests hold this file to its JSON Schema, so the cast is sound.
  return readSchemaFile('exchange/settled-by-wsdl.json') as Settling[];
}
