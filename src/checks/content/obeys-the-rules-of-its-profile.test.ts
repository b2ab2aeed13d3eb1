import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { obeysTheRulesOfItsProfile } from './obeys-the-rules-of-its-profile.ts';

describe('obeying the rules of its profile', () => {
  it.each([
    ['a sound dossier', soundDossier],
    ['one that breaks a rule with a row of its own', soundDossier.replace('LASLVS', 'LVS')],
    ['one that breaks a rule that the published validator skips', without('contactnodig')],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(obeysTheRulesOfItsProfile, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['a school without an address', without('adreslijst')],
    ['an inspection without its date', without('inzagedatum')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(obeysTheRulesOfItsProfile, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('cannot be told of a dossier whose structure is broken', () => {
    const { observation, answer } = whenDelivered(obeysTheRulesOfItsProfile, without('datum'));

    expect(observation.findings).toMatchObject([{ kind: 'unclear', entries: [answer] }]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(obeysTheRulesOfItsProfile)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
