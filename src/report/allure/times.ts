import type { Entry } from '#evidence/entry.ts';

/** From when to when something was played, in milliseconds since 1970. */
export type Times = { readonly start: number; readonly stop: number };

/** Tells from when to when each scenario was played. */
export function timesOf(entries: readonly Entry[]): ReadonlyMap<string, Times> {
  const times = new Map<string, Times>();
  for (const entry of entries) {
    if (entry.kind !== 'scenario-started' && entry.kind !== 'scenario-ended') continue;
    const stop = Date.parse(entry.at);
    times.set(entry.scenario, { start: times.get(entry.scenario)?.start ?? stop, stop });
  }
  return times;
}
