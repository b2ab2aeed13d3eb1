import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { deliversTheVersionAskedFor } from './delivers-the-version-asked-for.ts';

describe('delivering the version asked for', () => {
  it.each([['a sound dossier', soundDossier]])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(deliversTheVersionAskedFor, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['another standaardversie', soundDossier.replace('>2019.1<', '>2018.1<')],
    ['the namespace of another year', soundDossier.replace('2019/dossier', '2018/dossier')],
    ['no standaardversie', without('standaardversie')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(deliversTheVersionAskedFor, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(deliversTheVersionAskedFor)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
