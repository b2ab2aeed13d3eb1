import { describe, expect, it } from 'vitest';
import { profileNamed } from '#dossier/profile.ts';
import { loadPack } from '#law/load-pack.ts';
import { schoolFor, sectorsFor } from './school-for.ts';
import type { Target } from './target.ts';

const { kinds } = loadPack('2019.1');
const primary = {
  brin: '99ZX',
  routeringsKenmerk: '0000000700099ZX00901',
  sector: 'PO',
  name: 'Basisschool De Proef',
} as const;
// As a double: of a target only its schools are looked at here.
const target = { schools: [primary] } as unknown as Target;

describe('the school of a target', () => {
  it.each([
    ['POVO', 'bron', ['PO']],
    ['POVO', 'doel', ['VO']],
    ['VOSWV', 'bron', ['VO']],
    ['VOSWV', 'doel', ['SWV']],
    ['BB', 'doel', ['PO', 'VO']],
  ] as const)('in %s as %s is of sector %j', (name, role, sectors) => {
    expect(sectorsFor(role, profileNamed(kinds, name))).toEqual(sectors);
  });

  it('is the first of a sector that will do', () => {
    expect(schoolFor(target, 'doel', profileNamed(kinds, 'BB'))).toBe(primary);
  });

  it('is asked for when it is not there', () => {
    const povo = profileNamed(kinds, 'POVO');
    const within = profileNamed(kinds, 'BB');

    expect(() => schoolFor(target, 'doel', povo)).toThrow('no school of sector "VO": add one');
    expect(() => schoolFor({ ...target, schools: [] }, 'bron', within)).toThrow(
      'no school of sector "PO" or "VO": add one',
    );
  });
});
