import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { flagsEveryCategory } from './flags-every-category.ts';

describe('flagging every category', () => {
  it.each([
    ['a sound dossier', soundDossier],
    [
      'flags that fit another profile',
      soundDossier.replace('<cat_vve>VERBODEN', '<cat_vve>OPTIONEEL'),
    ],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(flagsEveryCategory, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['a missing flag', without('cat_verzuim')],
    [
      'a flag that says something else',
      soundDossier.replace('<cat_vve>VERBODEN', '<cat_vve>MISSCHIEN'),
    ],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(flagsEveryCategory, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is breached once for each flag by a dossier without any', () => {
    const { observation } = whenDelivered(flagsEveryCategory, without('categorie_uitlevering'));

    expect(observation.findings).toHaveLength(16);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(flagsEveryCategory)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
