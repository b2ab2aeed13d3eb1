import type { RunRecord } from '#verdict/record.ts';

/** Writes a record as `run.json`, readable by people too. */
export function renderJson(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
