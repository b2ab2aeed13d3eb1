import { describe, expect, it } from 'vitest';
import type { Change } from '#run/reference.ts';
import { otherReleaseTrials, plainScenarios, secondTrialOf, trialOf } from './trial.ts';

const mutant: Change = {
  name: 'signs-off-twice',
  kind: 'mutant',
  does: 'Signs every session off twice.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: { 'OSO-SES-04': 'why' },
};
const everything = { release: '2022', profiles: undefined, only: undefined };
const variant: Change = {
  name: 'other-prefixes',
  kind: 'variant',
  does: 'Writes other prefixes.',
  breaks: [],
  alsoBreaks: {},
};

describe('a trial', () => {
  it('of a mutant is quick on what it breaks by declaration and on the plain scenario of a role that this binds', () => {
    const trial = { change: 'signs-off-twice', release: '2022', profiles: ['POVO'] };

    expect(trialOf(mutant, 'quick')).toEqual({
      ...trial,
      only: ['OSO-SES-03', 'OSO-SES-04', plainScenarios.doel],
    });
    expect(trialOf({ ...mutant, alsoBreaks: { 'OSO-SES-01': 'why' } }, 'quick')).toEqual({
      ...trial,
      only: ['OSO-SES-03', 'OSO-SES-01', plainScenarios.bron, plainScenarios.doel],
    });
  });

  it('of a mutant is full on everything', () => {
    expect(trialOf(mutant, 'full')).toEqual({ change: 'signs-off-twice', ...everything });
  });

  it('of a miniature is short and limited, also when the proof is full', () => {
    const miniature = { ...mutant, name: 'hangs', kind: 'miniature' } as const;

    expect(trialOf(miniature, 'full')).toMatchObject({
      change: 'hangs',
      profiles: ['POVO'],
      only: expect.arrayContaining(Object.values(plainScenarios)),
      limitMs: expect.any(Number),
    });
  });

  it.each(['quick', 'full'] as const)(
    'of a mutant is in the release in which it shows, also when the proof is %s',
    (extent) => {
      expect(trialOf({ ...mutant, release: '2018' }, extent)).toMatchObject({ release: '2018' });
      expect(secondTrialOf({ ...mutant, release: '2018' }, extent).release).toBe('2018');
    },
  );

  it.each(['quick', 'full'] as const)(
    'of the reference is on everything, also when the proof is %s',
    (extent) => {
      expect(trialOf(undefined, extent)).toEqual({ change: undefined, ...everything });
    },
  );

  it('of the reference is also in each other release, on what mutants break there', () => {
    const former = { ...mutant, release: '2018' } as const;

    expect(otherReleaseTrials([mutant, former, { ...former, breaks: ['OSO-REG-03'] }])).toEqual([
      {
        change: undefined,
        release: '2018',
        profiles: undefined,
        only: ['OSO-SES-03', 'OSO-SES-04', 'OSO-REG-03'],
      },
    ]);
  });

  it('of a variant is quick on all scenarios of the usual profile', () => {
    expect(trialOf(variant, 'quick')).toEqual({
      change: 'other-prefixes',
      release: '2022',
      profiles: ['POVO'],
      only: undefined,
    });
  });

  it('of a variant is quick on what it touches', () => {
    const touches = { profiles: ['POSWV'], only: ['slotproef'] };

    expect(trialOf({ ...variant, touches }, 'quick')).toEqual({
      change: 'other-prefixes',
      release: '2022',
      ...touches,
    });
  });

  it('of a variant is full on everything, whatever it touches', () => {
    const touches = { profiles: ['POSWV'] };

    expect(trialOf({ ...variant, touches }, 'full')).toEqual({
      change: 'other-prefixes',
      ...everything,
    });
  });
});
