import { describe, expect, it } from 'vitest';
import type { Change } from '#run/reference.ts';
import { plainScenarios, trialOf } from './trial.ts';

const mutant: Change = {
  name: 'signs-off-twice',
  kind: 'mutant',
  does: 'Signs every session off twice.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: { 'OSO-SES-04': 'why' },
};
const everything = { profiles: undefined, only: undefined };

describe('a trial', () => {
  it('of a mutant is quick on what it breaks by declaration and on the plain scenarios', () => {
    expect(trialOf(mutant, 'quick')).toEqual({
      change: 'signs-off-twice',
      profiles: ['POVO'],
      only: ['OSO-SES-03', 'OSO-SES-04', ...plainScenarios],
    });
  });

  it('of a mutant is full on everything', () => {
    expect(trialOf(mutant, 'full')).toEqual({ change: 'signs-off-twice', ...everything });
  });

  it.each(['quick', 'full'] as const)(
    'of the reference or a variant is on everything, also when the proof is %s',
    (extent) => {
      const variant = { ...mutant, name: 'other-prefixes', kind: 'variant' } as const;

      expect(trialOf(undefined, extent)).toEqual({ change: undefined, ...everything });
      expect(trialOf(variant, extent)).toEqual({ change: 'other-prefixes', ...everything });
    },
  );
});
