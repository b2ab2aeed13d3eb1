import { Ajv2020, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from '#law/schema-file.ts';
import type { RunRecord } from '#verdict/record.ts';

let compiled: ValidateFunction | undefined;

/** Holds a record to `schemas/run.schema.json`; throws when it is not so, which is a fault of ours. */
export function assertRecord(record: RunRecord): void {
  compiled ??= compile();
  if (compiled(record)) return;
  throw new Error(
    `The record of the run is not as its schema says: ${new Ajv2020().errorsText(compiled.errors)}`,
  );
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(readSchemaFile('run.schema.json') as SchemaObject);
}
