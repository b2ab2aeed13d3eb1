import {
  Ajv2020,
  type ErrorObject,
  type SchemaObject,
  type ValidateFunction,
} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from '#law/schema-file.ts';

let compiled: ValidateFunction | undefined;

/** Tells what `schemas/run.schema.json` has against a record; nothing when it is as it should be. */
export function recordFaults(record: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  return compiled(record) ? [] : (compiled.errors ?? []);
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(readSchemaFile('run.schema.json') as SchemaObject);
}
