import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planned } from '#evidence/transcript-builder.test-support.ts';
import { isSound } from './is-sound.ts';
import type { Outcome } from './outcome.ts';
import type { Result } from './record.ts';

const scenario = planned('own', 'bron');
const played = { ...scenario, ended: 'played' } as const;

function result(outcome: Outcome, key = scenario.key): Result {
  return { requirement: 'OSO-DOS-01', scenario: key, outcome, findings: [], entries: [] };
}

const outcome = fc.constantFrom<Outcome>('failed', 'inconclusive', 'waived', 'observed', 'passed');

describe('a scenario that was played', () => {
  it('is sound exactly when everything that it asked passed', () => {
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        const results = outcomes.map((each) => result(each));

        expect(isSound(played, results)).toBe(outcomes.every((each) => each === 'passed'));
      }),
    );
  });

  it('is as sound as it was, whatever came of other scenarios', () => {
    fc.assert(
      fc.property(outcome, outcome, (own, other) => {
        const results = [result(own), result(other, 'other')];

        expect(isSound(played, results)).toBe(isSound(played, [result(own)]));
      }),
    );
  });
});

describe('a scenario that was not played to its end', () => {
  it.each(['stopped', 'absent'] as const)('is not sound: %s', (ended) => {
    expect(isSound({ ...scenario, ended }, [result('passed')])).toBe(false);
  });
});
