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
const variant: Change = {
  name: 'other-prefixes',
  kind: 'variant',
  does: 'Writes other prefixes.',
  breaks: [],
  alsoBreaks: {},
};

describe('a trial', () => {
  it('of a mutant is on what it breaks by declaration and on the plain scenario of a role that this binds', () => {
    const trial = { change: 'signs-off-twice', release: '2022', profiles: ['POVO'] };

    expect(trialOf(mutant)).toEqual({
      ...trial,
      only: ['OSO-SES-03', 'OSO-SES-04', plainScenarios.doel],
    });
    expect(trialOf({ ...mutant, alsoBreaks: { 'OSO-SES-01': 'why' } })).toEqual({
      ...trial,
      only: ['OSO-SES-03', 'OSO-SES-01', plainScenarios.bron, plainScenarios.doel],
    });
  });

  it('of a miniature is short and limited', () => {
    const miniature = { ...mutant, name: 'hangs', kind: 'miniature' } as const;

    expect(trialOf(miniature)).toMatchObject({
      change: 'hangs',
      profiles: ['POVO'],
      only: expect.arrayContaining(Object.values(plainScenarios)),
      limitMs: expect.any(Number),
    });
  });

  it('of a mutant is in the release in which it shows', () => {
    expect(trialOf({ ...mutant, release: '2018' })).toMatchObject({ release: '2018' });
    expect(secondTrialOf({ ...mutant, release: '2018' }).release).toBe('2018');
  });

  it('of the reference is on everything', () => {
    expect(trialOf(undefined)).toEqual({
      change: undefined,
      release: '2022',
      profiles: undefined,
      only: undefined,
    });
  });

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

  it('of a variant is on all scenarios of the usual profile', () => {
    expect(trialOf(variant)).toEqual({
      change: 'other-prefixes',
      release: '2022',
      profiles: ['POVO'],
      only: undefined,
    });
  });

  it('of a variant is on what it touches', () => {
    const touches = { profiles: ['POSWV'], only: ['slotproef'] };

    expect(trialOf({ ...variant, touches })).toEqual({
      change: 'other-prefixes',
      release: '2022',
      ...touches,
    });
  });
});
