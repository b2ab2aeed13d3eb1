import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from './schema-file.ts';

/**
 * Compiles one JSON Schema under `schemas/`, or the part of it that follows on a `#`, with the others that it refers to;
 * throws when one is not there.
 */
export function compileSchema<Content>(
  path: string,
  others: readonly string[] = [],
): ValidateFunction<Content> {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const other of others) ajv.addSchema(readSchemaFile(other) as SchemaObject);
  const [file = '', part] = path.split('#');
  const schema = readSchemaFile(file) as SchemaObject;
  if (part === undefined) return ajv.compile<Content>(schema);
  ajv.addSchema(schema, file);
  return ajv.compile<Content>({ $ref: `${schema.$id}#${part}` });
}
