import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from './schema-file.ts';

/** Compiles one JSON Schema under `schemas/`, with the others that it refers to; throws when one is not there. */
export function compileSchema<Content>(
  path: string,
  others: readonly string[] = [],
): ValidateFunction<Content> {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const other of others) ajv.addSchema(readSchemaFile(other) as SchemaObject);
  return ajv.compile<Content>(readSchemaFile(path) as SchemaObject);
}
