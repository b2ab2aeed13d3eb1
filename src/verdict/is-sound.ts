import type { PlayedScenario, Result } from './record.ts';

/** Tells whether a scenario was played, and everything that it asked was satisfied. */
export function isSound({ key, ended }: PlayedScenario, results: readonly Result[]): boolean {
  return (
    ended === 'played' &&
    results.every(({ scenario, outcome }) => scenario !== key || outcome === 'passed')
  );
}
