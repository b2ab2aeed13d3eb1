import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256 } from './digest.ts';

const json = fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text));

describe('a digest', () => {
  it('of a text is its SHA-256', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('of a value does not mind the order of its keys', () => {
    const one = { a: 1, b: [{ c: 'x', d: null }] };
    const other = { b: [{ d: null, c: 'x' }], a: 1 };

    expect(digestOf(one)).toBe(digestOf(other));
  });

  it('tells two values apart', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(digestOf(one) === digestOf(other)).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });
});
