import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentMap } from './recent-map.ts';

/** Short ones, and those that are copied, with signs that JSON escapes and halves of pairs. */
const keyOf20 = fc
  .nat(20)
  .map((key) => (key % 2 === 0 ? `${key}` : `${key} "\\\u{e9}\ud800\0 and more`));

describe('a map of what is recent', () => {
  it('holds exactly the keys that were set last, each once', () => {
    fc.assert(
      fc.property(fc.array(keyOf20), fc.integer({ min: 1, max: 10 }), (keys, most) => {
        const map = new RecentMap<string>(most);

        for (const key of keys) map.set(key, key);

        const newestFirst = [...new Set(keys.toReversed())].slice(0, most);
        expect([...map.keys()].toReversed()).toEqual(newestFirst);
        expect(map.get(newestFirst[0] ?? 'none')).toBe(newestFirst[0]);
      }),
    );
  });
});
