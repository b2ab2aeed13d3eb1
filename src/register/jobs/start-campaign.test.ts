import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutIntoShards } from './start-campaign.ts';

it('a campaign that is cut has every case in one shard, none empty, each from a seed of its own', () => {
  const drawn = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    shards: fc.integer({ min: 1, max: 60 }),
    more: fc.nat(1_000),
  });

  fc.assert(
    fc.property(drawn, ({ seed, shards, more }) => {
      const cut = cutIntoShards({ seed, shards, cases: shards + more });

      const cases = cut.map((one) => one.cases);
      const seeds = cut.map((one) => one.seed);
      expect(cut.map(({ shard }) => shard)).toEqual(cases.map((_, at) => at + 1));
      expect(cases.reduce((before, count) => before + count)).toBe(shards + more);
      expect(Math.max(...cases) - Math.min(...cases)).toBeLessThanOrEqual(1);
      expect(new Set(seeds).size).toBe(shards);
      expect(seeds.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 31)).toBe(true);
      expect(cutIntoShards({ seed, shards, cases: shards + more })).toEqual(cut);
    }),
  );
});
