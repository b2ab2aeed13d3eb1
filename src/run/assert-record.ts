import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from '#law/schema-file.ts';
import type { RunRecord } from '#verdict/record.ts';

/** Holds a record to `schemas/run.schema.json`; throws when it is not so, which is a fault of ours. */
export function assertRecord(record: RunRecord): void {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const isRecord = ajv.compile(readSchemaFile('run.schema.json') as SchemaObject);
  if (isRecord(record)) return;
  throw new Error(
    `The record of the run is not as its schema says: ${ajv.errorsText(isRecord.errors)}`,
  );
}
