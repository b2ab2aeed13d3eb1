import { describe, expect, it } from 'vitest';
import { sayNotClaimed } from './not-claimed.ts';

const nothing = { roles: [], profiles: [], features: [] };

describe('what a target does not claim', () => {
  it('is named kind by kind', () => {
    const said = sayNotClaimed({
      roles: ['doel'],
      profiles: ['POSWV', 'VOSWV'],
      features: ['feedback', 'aanvraagdatum'],
    });

    expect(said).toEqual({
      nl: 'rol doel; profiel POSWV, VOSWV; onderdeel terugkoppeling, alleen nieuwere dossiers vragen',
      en: 'role doel; profile POSWV, VOSWV; feature feedback, asking for newer dossiers only',
    });
  });

  it('leaves out a kind of which everything is claimed', () => {
    expect(sayNotClaimed({ ...nothing, profiles: ['BB'] })?.en).toBe('profile BB');
  });

  it('is nothing when everything is claimed', () => {
    expect(sayNotClaimed(nothing)).toBeUndefined();
  });
});
