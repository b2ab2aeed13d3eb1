import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import {
  soundDossier,
  whenDelivered,
  whenRefused,
  without,
} from './delivered-dossier.test-support.ts';
import { namesItsOwnProfile } from './names-its-own-profile.ts';

describe('naming its own profile', () => {
  it.each([['a sound dossier', soundDossier]])('is seen in %s', (_what, dossier) => {
    const { observation, asked, answer } = whenDelivered(namesItsOwnProfile, dossier);

    expect(observation).toEqual({ looked: [asked, answer], findings: [] });
  });

  it.each([
    ['another overstap', soundDossier.replace('>POVO<', '>POPO<')],
    ['no overstap', without('overstap')],
    ['another overdrachtsoort', soundDossier.replace('>overstapdossier<', '>swv-dossier<')],
  ])('is breached by %s', (_what, dossier) => {
    const { observation, answer } = whenDelivered(namesItsOwnProfile, dossier);

    expect(observation.findings).toMatchObject([
      { ...aBreach, entries: [answer], assumptions: [] },
    ]);
  });

  it('is not seen when no dossier was delivered', () => {
    expect(whenRefused(namesItsOwnProfile)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
