import type { Entry } from './entry.ts';

/**
 * Gives, of each scenario that was begun again after its run had been stopped, the entry with which it began for the
 * last time: what is on record of it from before does not count.
 */
export function begunAgain(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const again = new Map<string, number>();
  for (const { seq, ...entry } of entries) {
    if (entry.kind !== 'scenario-started') continue;
    if (starts.has(entry.scenario)) again.set(entry.scenario, seq);
    starts.set(entry.scenario, seq);
  }
  return again;
}
