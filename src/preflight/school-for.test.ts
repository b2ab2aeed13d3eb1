import { describe, expect, it } from 'vitest';
import { profileNamed } from '#dossier/profile.ts';
import { loadPack } from '#law/load-pack.ts';
import { schoolFor, sectorsFor } from './school-for.ts';

const { kinds } = loadPack('2019.1');
const primary = {
  brin: '99ZX',
  routeringsKenmerk: '0000000700099ZX00901',
  sector: 'PO',
  name: 'Basisschool De Proef',
} as const;

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
    const second = { ...primary, routeringsKenmerk: '0000000700099ZX00902' };

    expect(schoolFor([primary, second], 'doel', profileNamed(kinds, 'BB'))).toBe(primary);
  });

  it('is none when none is of the sector', () => {
    expect(schoolFor([primary], 'doel', profileNamed(kinds, 'POVO'))).toBeUndefined();
  });
});
