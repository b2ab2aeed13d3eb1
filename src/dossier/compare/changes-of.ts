import type { Change } from './pack-diff.ts';

/** What something says, by name, as text; what it does not say is undefined. */
export type Sayings = Readonly<Record<string, string | undefined>>;

/** Gives what two things of the same kind say differently, in the order in which they say it. */
export function changesOf(before: Sayings, now: Sayings): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names]
    .map((what) => ({ what, before: before[what], now: now[what] }))
    .filter((change) => change.before !== change.now);
}
