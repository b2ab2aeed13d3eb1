import type { ErrorObject } from 'ajv/dist/2020.js';
import { compileSchema } from '#law/compile-schema.ts';

/** Tells what `schemas/run.schema.json` has against a record; nothing when it is as it should be. */
export function recordFaults(record: unknown): readonly ErrorObject[] {
  const isRight = compileSchema('run.schema.json');
  return isRight(record) ? [] : (isRight.errors ?? []);
}
