import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RunRecord } from '#verdict/record.ts';
import { recordFaults } from './record-faults.ts';

/** Holds a record to `schemas/run.schema.json`; throws when it is not so, which is a fault of ours. */
export function assertRecord(record: RunRecord): void {
  const faults = recordFaults(record);
  if (faults.length === 0) return;
  throw new Error(
    `The record of the run is not as its schema says: ${new Ajv2020().errorsText([...faults])}`,
  );
}
