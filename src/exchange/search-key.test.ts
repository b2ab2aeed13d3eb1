import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { hmacSearchKeyCodec, searchKeyForm } from './search-key.ts';

const since22 = { hasPgnfrag: true };
const codec = hmacSearchKeyCodec('a secret', since22);
const pgn = fc.stringMatching(/^[0-9]{9}$/);

describe('a search key', () => {
  it('is found by the PGN of which it was made, and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(pgn, pgn, fc.boolean(), async (own, other, hasPgnfrag) => {
        const either = hmacSearchKeyCodec('a secret', { hasPgnfrag });
        const key = await either.keyOf(own);

        expect(await either.matches(key, own)).toBe(true);
        expect(await either.matches(key, other)).toBe(own === other);
      }),
    );
  });

  it('is found only with the secret of which it was made', async () => {
    await fc.assert(
      fc.asyncProperty(pgn, fc.string({ minLength: 1 }), async (own, secret) => {
        const stranger = hmacSearchKeyCodec(`another ${secret}`, since22);

        expect(await stranger.matches(await codec.keyOf(own), own)).toBe(false);
      }),
    );
  });

  it('shows the last four digits of the PGN and no more', async () => {
    expect(await codec.keyOf('999900006')).toEqual({
      zoeksleutel: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
      pgnfrag: '0006',
    });
  });

  it("shows no digit of the PGN in '18", async () => {
    const form = searchKeyForm(loadLaw({ release: '2018' }).release);

    expect(form).toEqual({ hasPgnfrag: false });
    expect(Object.keys(await hmacSearchKeyCodec('a secret', form).keyOf('999900006'))).toEqual([
      'zoeksleutel',
    ]);
  });

  it("has its fragment in '22", () => {
    expect(searchKeyForm(loadLaw({ release: '2022' }).release)).toEqual(since22);
  });

  it('with the right zoeksleutel and a wrong fragment is not found', async () => {
    const key = { ...(await codec.keyOf('999900006')), pgnfrag: '0018' };

    expect(await codec.matches(key, '999900006')).toBe(false);
  });
});
