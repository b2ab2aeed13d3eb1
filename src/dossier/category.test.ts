import { describe, expect, it } from 'vitest';
import { loadPack } from '#law/load-pack.ts';
import { categoriesThatMay, categoryName } from './category.ts';

const { categories, kinds } = loadPack('2019.1');
const profiles = Object.keys(kinds.profiles);
const namesThatMay = (say: 'OPT-UIT' | 'VERBODEN', profile: string) =>
  categoriesThatMay(categories, { say, profile }).map(categoryName);

describe('the categories of gegevensset 2019.1', () => {
  it('are sixteen', () => {
    expect(categories).toHaveLength(16);
  });

  it('may be kept back by parents in 53 combinations with a profile', () => {
    expect(profiles.flatMap((profile) => namesThatMay('OPT-UIT', profile))).toHaveLength(53);
  });

  it.each([
    ['POPO', ['vombo']],
    ['POVO', ['vve', 'vombo']],
    ['VOVO', ['vve']],
    ['BB', []],
    ['POSWV', ['eindtoetsbo', 'vombo']],
    ['VOSWV', ['vve']],
  ])('that may not go along in %s are %j', (profile, names) => {
    expect(namesThatMay('VERBODEN', profile)).toEqual(names);
  });
});
