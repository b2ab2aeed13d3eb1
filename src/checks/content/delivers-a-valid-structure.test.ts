import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { deliversAValidStructure } from './delivers-a-valid-structure.ts';

describe('a valid structure', () => {
  it.each([
    ['a sound dossier', soundDossier],
    ['one that breaks rules alone', without('contactnodig')],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(deliversAValidStructure, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    [
      'an element of its own',
      soundDossier.replace('<metadata>', '<hobby>Schaken</hobby><metadata>'),
    ],
    ['a lost element', without('deeldossier')],
    ['a value of another kind', soundDossier.replace('2019-03-08', 'gisteren')],
    ['another namespace', soundDossier.replace('2019/dossier', '2018/dossier')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(deliversAValidStructure, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(deliversAValidStructure)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
