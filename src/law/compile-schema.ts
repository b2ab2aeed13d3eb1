import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from './schema-file.ts';

const compiled = new Map<string, ValidateFunction<unknown>>();

/**
 * Compiles, once in this process, one JSON Schema under `schemas/`, or the part of it that follows on a `#`, with the
 * others that it refers to; throws when one is not there.
 */
export function compileSchema<Content>(
  path: string,
  others: readonly string[] = [],
): ValidateFunction<Content> {
  const name = [path, ...others].join();
  const isRight = compiled.get(name) ?? compile(path, others);
  compiled.set(name, isRight);
  // Whoever names a schema knows of what it is.
  return isRight as ValidateFunction<Content>;
}

function compile(path: string, others: readonly string[]): ValidateFunction<unknown> {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const other of others) ajv.addSchema(readSchemaFile(other) as SchemaObject);
  const [file = '', part] = path.split('#');
  const schema = readSchemaFile(file) as SchemaObject;
  if (part === undefined) return ajv.compile(schema);
  ajv.addSchema(schema, file);
  return ajv.compile({ $ref: `${schema.$id}#${part}` });
}
