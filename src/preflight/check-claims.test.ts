import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { checkClaims } from './check-claims.ts';
import type { Target } from './target.ts';

const primary = school('PO', '0000000700099ZX00901');
const roles = ['bron', 'doel'] as const;

function school(sector: 'PO' | 'VO' | 'SWV', routeringsKenmerk: string) {
  return { brin: '99ZX', routeringsKenmerk, sector, name: 'De Proef' };
}

// As a double: of a target only its schools and claims are looked at here.
function targetWith(changes: Partial<Target>): Target {
  const capabilities = { roles, profiles: ['POPO'], features: [] };
  return { schools: [primary], capabilities, ...changes } as unknown as Target;
}

function claiming(...profiles: readonly string[]): Target {
  return targetWith({ capabilities: { roles, profiles, features: [] } });
}

describe('the claims of a target', () => {
  it.each([
    ['within one sector', ['POPO']],
    ['within one BRIN', ['BB']],
  ])('are met %s by one school', (_where, profiles) => {
    expect(() => checkClaims(claiming(...profiles), loadLaw({ release: '2022' }))).not.toThrow();
  });

  it('tell every profile for which a school is lacking', () => {
    const target = claiming('POPO', 'POVO', 'VOVO', 'POSWV');

    expect(() => checkClaims(target, loadLaw({ release: '2022' }))).toThrow(
      'The target claims POVO as doel, VOVO as bron, VOVO as doel and has no school of sector "VO": add one under "schools" in the target file',
    );
  });

  it.each([
    ['2022', '901', "release '22 needs a routeringskenmerk of 20 characters"],
    ['2018', '0000000700099ZX00901', "release '18 needs an aanleverpuntIndex"],
  ] as const)('in release %s are not met at delivery point "%s"', (release, point, sentence) => {
    const target = targetWith({ schools: [school('PO', point)] });

    expect(() => checkClaims(target, loadLaw({ release }))).toThrow(sentence);
  });
});

it('a profile that the gegevensset does not have is told, with those that it has', () => {
  const law = loadLaw({ release: '2022' });
  const { POVO, BB } = law.pack.kinds.profiles;
  if (!POVO || !BB) throw new Error('Every year has these');
  const pack = { ...law.pack, kinds: { ...law.pack.kinds, profiles: { POVO, BB } } };
  expect(() => checkClaims(claiming('POVO', 'VOSWV'), { ...law, pack })).toThrow(
    /claims the profile "VOSWV", and gegevensset 2019\.1 knows only POVO, BB:/,
  );
});
