import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { obeysTheRulesAsIntended } from './obeys-the-rules-as-intended.ts';

describe('obeying the rules as intended', () => {
  it.each([
    ['a sound dossier', soundDossier],
    ['one that breaks a published rule', without('adreslijst')],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(obeysTheRulesAsIntended, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([['an advice that does not say whether contact is needed', without('contactnodig')]])(
    'is breached by %s',
    (_what, dossier) => {
      const { observation, answer } = whenDelivered(obeysTheRulesAsIntended, dossier);

      expect(observation.findings).toMatchObject([
        { ...aBreach, entries: [answer], assumptions: [] },
      ]);
    },
  );

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(obeysTheRulesAsIntended)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
