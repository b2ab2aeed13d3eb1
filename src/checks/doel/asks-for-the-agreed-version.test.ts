import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { asksForTheAgreedVersion } from './asks-for-the-agreed-version.ts';

describe('asking for the agreed version', () => {
  it('is seen in the version of the gegevensset', () => {
    const scene = new UserScene();
    const { seq } = scene.puts({ dossierVersie: '2019.1' });

    expect(asksForTheAgreedVersion(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached by another', () => {
    const scene = new UserScene();
    const { seq } = scene.puts({ dossierVersie: '2018.1' });

    expect(asksForTheAgreedVersion(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-04'] }],
    });
  });
});
