import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '#evidence/digest.ts';
import { differences } from './differences.ts';

it('names each place at which two values differ', () => {
  const one = { same: [1], other: [{ deep: 1 }, 2], gone: null };
  const two = { same: [1], other: [{ deep: 2 }], come: {} };

  expect(differences(one, two)).toEqual(['other[0].deep', 'other[1]', 'gone', 'come']);
});

it('tells a list from an object with the same keys', () => {
  expect(differences({ a: ['x'] }, { a: { 0: 'x' } })).toEqual(['a']);
});

it('finds something exactly where two values are written otherwise, but for the order of keys', () => {
  const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(differences(written(one), written(one))).toEqual([]);
      const isSame = digestOf(written(one)) === digestOf(written(other));
      expect(differences([written(one)], [written(other)]).length === 0).toBe(isSame);
    }),
  );
});
