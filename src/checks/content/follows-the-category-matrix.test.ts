import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { followsTheCategoryMatrix } from './follows-the-category-matrix.ts';

describe('following the category matrix', () => {
  it.each([
    ['a sound dossier', soundDossier],
    [
      'one where the parents kept something back',
      soundDossier.replace('<cat_verzuim>OPTIONEEL', '<cat_verzuim>OPT-UIT'),
    ],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(followsTheCategoryMatrix, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['a flag of another profile', soundDossier.replace('<cat_vve>VERBODEN', '<cat_vve>OPTIONEEL')],
    [
      'a flag that makes the obligatory optional',
      soundDossier.replace('<cat_school>VERPLICHT', '<cat_school>OPT-UIT'),
    ],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(followsTheCategoryMatrix, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('cannot be told of a dossier without flags', () => {
    const { observation, answer } = whenDelivered(
      followsTheCategoryMatrix,
      without('categorie_uitlevering'),
    );

    expect(observation.findings).toMatchObject([{ kind: 'unclear', entries: [answer] }]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(followsTheCategoryMatrix)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
