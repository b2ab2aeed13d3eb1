import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacSearchKeyCodec } from './search-key.ts';

const codec = hmacSearchKeyCodec('a secret');
const pgn = fc.stringMatching(/^[0-9]{9}$/);

describe('a search key', () => {
  it('is found by the PGN of which it was made, and by no other', () => {
    fc.assert(
      fc.property(pgn, pgn, (own, other) => {
        expect(codec.matches(codec.keyOf(own), own)).toBe(true);
        expect(codec.matches(codec.keyOf(own), other)).toBe(own === other);
      }),
    );
  });

  it('is found only with the secret of which it was made', () => {
    fc.assert(
      fc.property(pgn, fc.string({ minLength: 1 }), (own, secret) => {
        expect(hmacSearchKeyCodec(`another ${secret}`).matches(codec.keyOf(own), own)).toBe(false);
      }),
    );
  });

  it('shows the last four digits of the PGN and no more', () => {
    expect(codec.keyOf('999900006')).toEqual({
      zoeksleutel: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
      pgnfrag: '0006',
    });
  });

  it('with the right zoeksleutel and a wrong fragment is not found', () => {
    const key = { ...codec.keyOf('999900006'), pgnfrag: '0018' };

    expect(codec.matches(key, '999900006')).toBe(false);
  });
});
