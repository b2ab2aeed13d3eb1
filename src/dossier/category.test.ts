import { describe, expect, it } from 'vitest';
import { loadPack } from '#law/load-pack.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { categoriesThatMay, categoryName } from './category.ts';

const keptBack: Readonly<Record<string, number>> = { '2017.1.2': 50, '2018.1.1': 50, '2019.1': 53 };

describe.each(wholePacks)('the categories of gegevensset %s', (version) => {
  const { categories, kinds } = loadPack(version);
  const profiles = Object.keys(kinds.profiles);
  const namesThatMay = (say: 'OPT-UIT' | 'VERBODEN', profile: string) =>
    categoriesThatMay(categories, { say, profile }).map(categoryName);

  it('are sixteen', () => {
    expect(categories).toHaveLength(16);
  });

  it('may be kept back by parents in as many combinations with a profile as are known', () => {
    expect(profiles.flatMap((profile) => namesThatMay('OPT-UIT', profile))).toHaveLength(
      keptBack[version] ?? 0,
    );
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
