import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { givesEveryObligatoryCategory } from './gives-every-obligatory-category.ts';

describe('giving every obligatory category', () => {
  it.each([
    ['a sound dossier', soundDossier],
    ['one without what is optional', without('verzuim')],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(givesEveryObligatoryCategory, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['a missing school career', without('schoolloopbaanlijst')],
    ['a missing inspection', soundDossier.replace(/<inzage>.*<.inzage>/s, '')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(givesEveryObligatoryCategory, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('cannot be told of a dossier without flags', () => {
    const { observation, answer } = whenDelivered(
      givesEveryObligatoryCategory,
      without('categorie_uitlevering'),
    );

    expect(observation.findings).toMatchObject([{ kind: 'unclear', entries: [answer] }]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(givesEveryObligatoryCategory)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
