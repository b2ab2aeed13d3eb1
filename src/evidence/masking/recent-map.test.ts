import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentMap } from './recent-map.ts';

describe('a map of what is recent', () => {
  it('holds exactly the keys that were set last, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 10 }), (keys, most) => {
        const map = new RecentMap<number, string>(most);

        for (const key of keys) map.set(key, String(key));

        const newestFirst = [...new Set(keys.toReversed())].slice(0, most);
        expect([...map.keys()].toReversed()).toEqual(newestFirst);
        expect(map.get(newestFirst[0] ?? -1)).toBe(newestFirst[0]?.toString());
      }),
    );
  });
});
