import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { spoilersFor } from './spoilers-for.ts';

const law = loadDossierLaw('2019.1');

describe('the spoilers for a key', () => {
  it('are every way to break it that fits the profile', () => {
    expect(spoilersFor('O009', 'POVO', law).map(({ key }) => key)).toEqual(['O009']);
    expect(spoilersFor('S-unknown', 'BB', law)).toHaveLength(2);
    expect(spoilersFor('X-event-in-future', 'POPO', law).length).toBeGreaterThan(1);
  });

  it.each([
    ['an unknown key', 'O099', 'No rule has the key "O099"; nearest: C099, O009, O019, O029, O039'],
    ['the name of a rule', 'OVa.IZ02', 'No rule has the key "OVa.IZ02"; nearest: O009'],
    ['another case', 'x-BSN', 'No rule has the key "x-BSN"; nearest: X-bsn'],
    [
      'a rule of other profiles',
      'P009',
      '"P009" in a dossier of POVO; it can be broken in: POSWV, VOSWV',
    ],
    ['a rule that no zorg can break', 'P038', 'No dossier can break "P038": It looks for zorg/vir'],
  ])('are refused for %s, with what there is', (_what, key, told) => {
    expect(() => spoilersFor(key, 'POVO', law)).toThrow(told);
  });

  it('are refused for an id that a rule had in earlier years, with its key', () => {
    expect(() => spoilersFor('OS.I02', 'POVO', loadDossierLaw('2018.1.1'))).toThrow(
      'No rule has the key "OS.I02"; nearest: O009',
    );
  });

  it.each(['C060', 'C066', 'O054', 'P038', 'P039'])('do not exist for %s, with a reason', (key) => {
    expect(() => spoilersFor(key, 'POVO', law)).toThrow(/^No dossier can break "\w+": [A-Z].{20}/);
  });
});
