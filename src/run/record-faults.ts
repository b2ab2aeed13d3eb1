import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { compileSchema } from '#law/compile-schema.ts';

let compiled: ValidateFunction | undefined;

/** Tells what `schemas/run.schema.json` has against a record; nothing when it is as it should be. */
export function recordFaults(record: unknown): readonly ErrorObject[] {
  compiled ??= compileSchema('run.schema.json');
  return compiled(record) ? [] : (compiled.errors ?? []);
}
