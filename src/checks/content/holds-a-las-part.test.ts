import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { holdsALasPart } from './holds-a-las-part.ts';

describe('holding a LAS part', () => {
  it.each([
    ['a sound dossier', soundDossier],
    ['a dossier that holds that alone', soundDossier.replace('LASLVS', 'LAS')],
  ])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(holdsALasPart, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['another part', soundDossier.replace('LASLVS', 'LVS')],
    ['no part', without('deeldossier')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(holdsALasPart, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(holdsALasPart)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
