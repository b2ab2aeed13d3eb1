import type { RunRecord } from '#verdict/record.ts';

/**
 * Tells which scenarios failed when they were last tried, by key, also under a waiver. The latest run comes first: what that
 * did not play, or of which it could not tell, is as it was in a run before.
 */
export function stillFailing(records: readonly RunRecord[]): string[] {
  const fates = new Map<string, boolean>();
  for (const record of records.toReversed()) {
    for (const { key } of record.scenarios) {
      const hasFailed = hasFailedIn(record, key);
      if (hasFailed !== undefined) fates.set(key, hasFailed);
    }
  }
  return [...fates].filter(([, hasFailed]) => hasFailed).map(([key]) => key);
}

/** Undefined where a run cannot tell: only what came off well in all that it asked has been mended. */
function hasFailedIn({ results }: RunRecord, key: string): boolean | undefined {
  const outcomes = results.filter(({ scenario }) => scenario === key).map(({ outcome }) => outcome);
  if (outcomes.some((outcome) => outcome === 'failed' || outcome === 'waived')) return true;
  const isTold = outcomes.length > 0 && !outcomes.includes('inconclusive');
  return isTold ? false : undefined;
}
