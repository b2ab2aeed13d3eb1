import type { ProgressLine } from '#report/progress-line.ts';
import type { Text } from '#words/text.ts';
import { type Asked, stepsOf } from './test-exchange.ts';

/** How far a step is: what came of it is only told once the run was judged. */
export type StepSoFar = {
  readonly what: Text;
  readonly how: 'waits' | 'is played' | 'was played' | 'stopped';
};

/** Tells of each step that a school takes how far it is, by what its run told until now. */
export function stepsSoFar(lines: readonly ProgressLine[], asked: Asked): readonly StepSoFar[] {
  const ends = lines.filter((line) => line.kind === 'scenario-ended');
  const begun = new Set(
    lines.flatMap((line) => (line.kind === 'scenario-started' ? [line.scenario] : [])),
  );
  return stepsOf(asked).map(({ what, keys }) => {
    const own = ends.filter(({ scenario }) => keys.includes(scenario));
    if (own.some(({ outcome }) => outcome === 'stopped')) return { what, how: 'stopped' };
    if (own.length === keys.length) return { what, how: 'was played' };
    return { what, how: keys.some((key) => begun.has(key)) ? 'is played' : 'waits' };
  });
}
