import type { Entry } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';

/** Stub. */
export function renderHtml(record: RunRecord, entries: readonly Entry[]): string {
  return `<!doctype html><title>${record.outcome} ${entries.length}</title>`;
}
