import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { namesTheValidationVersion } from './names-the-validation-version.ts';

describe('naming the validation version', () => {
  it.each([['a sound dossier', soundDossier]])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(namesTheValidationVersion, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['another version', soundDossier.replace('2019.1.1', '2018.1.1')],
    ['no version', without('validatieversie')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(namesTheValidationVersion, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(namesTheValidationVersion)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
