import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import type { Ready } from '../model.ts';
import { allowedUnderKey, type OfferFacts } from './model.ts';

const { release } = loadLaw({ release: '2022' });
const { sessionValid, sessionDiffers, sessionSignedOff } = release.results;

const ready: fc.Arbitrary<Ready> = fc.record({
  content: fc.constantFrom('A1', 'A2'),
  seen: fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const),
  isSure: fc.boolean(),
});
const facts: fc.Arbitrary<OfferFacts> = fc.record({
  checks: fc.array(fc.constantFrom(sessionValid, sessionDiffers, sessionSignedOff), {
    maxLength: 3,
  }),
  isOffered: fc.boolean(),
  ready: fc.array(fc.array(ready, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  isOtherVersion: fc.boolean(),
  asks: fc.constantFrom('plainly' as const, 'for a date' as const, 'in another case' as const),
  isDelivered: fc.boolean(),
});

const one = { content: 'A1', seen: 'yes', isSure: true } as const;
const sound: OfferFacts = {
  checks: [sessionValid],
  isOffered: true,
  ready: [[one]],
  isOtherVersion: false,
  asks: 'plainly',
  isDelivered: false,
};

function holds(law: (facts: OfferFacts, allowed: ReturnType<typeof allowedUnderKey>) => boolean) {
  fc.assert(fc.property(facts, (drawn) => law(drawn, allowedUnderKey(drawn, release))));
}

describe('what a sound target may answer a samenwerkingsverband', () => {
  it('is never a dossier without a session check that found the session valid', () => {
    holds(({ checks }, { delivers }) => checks.includes(sessionValid) || delivers === 'may not');
  });

  it('is never a dossier under a koppelsleutel that was issued for nothing, or of what is not ready', () => {
    holds((drawn, { delivers }) => {
      const isThere = drawn.isOffered && drawn.ready.some(({ length }) => length > 0);
      return isThere || delivers === 'may not';
    });
  });

  it('is only ever what may count as ready', () => {
    holds((drawn, allowed) => {
      if (allowed.delivers === 'may not') return true;
      const known = drawn.ready.flat().map(({ content }) => content);
      return allowed.contents.length > 0 && allowed.contents.every((each) => known.includes(each));
    });
  });

  it('does not depend on who has seen it, nor whether on how it is asked for', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('yes' as const, 'no' as const), (drawn, seen) => {
        const others = drawn.ready.map((all) => all.map((each) => ({ ...each, seen })));
        const { delivers } = allowedUnderKey(drawn, release);

        expect(allowedUnderKey({ ...drawn, ready: others }, release).delivers).toBe(delivers);
        expect(allowedUnderKey({ ...drawn, asks: 'plainly' }, release).delivers).toBe(delivers);
      }),
    );
  });

  it('must be the dossier only where all was so all of the time, and only the first time', () => {
    holds((drawn, { delivers }) => {
      const isSure = drawn.ready.every((all) => all.length === 1 && all.every((it) => it.isSure));
      const isValid = drawn.checks.every((check) => check === sessionValid);
      return delivers !== 'must' || (isSure && isValid && !drawn.isDelivered);
    });
  });

  it.each([
    ['plainly', 'OSO-SWV-09'],
    ['for a date', 'OSO-SWV-10'],
    ['in another case', 'OSO-SWV-12'],
  ] as const)('must be the dossier where all is well and it is asked for %s', (asks, because) => {
    expect(allowedUnderKey({ ...sound, asks }, release)).toEqual({
      delivers: 'must',
      because,
      contents: ['A1'],
    });
  });

  it.each<[string, Partial<OfferFacts>, string]>([
    ['no session check', { checks: [] }, 'OSO-SES-01'],
    ['a session that differs', { checks: [sessionDiffers] }, 'OSO-SES-02'],
    ['a koppelsleutel of nothing', { isOffered: false, ready: [] }, 'OSO-SWV-08'],
    ['what was taken back', { ready: [[]] }, 'OSO-SWV-11'],
    ['another version', { isOtherVersion: true }, 'OSO-BRON-06'],
  ])('is no dossier after %s', (_what, change, because) => {
    const allowed = allowedUnderKey({ ...sound, ...change }, release);

    expect(allowed).toMatchObject({ delivers: 'may not', because });
  });

  it.each<[string, Partial<OfferFacts>]>([
    ['it left before', { isDelivered: true }],
    ['it was made ready anew', { ready: [[{ ...one, isSure: false }]] }],
    ['it was taken back meanwhile', { ready: [[one], []] }],
    ['the session was over meanwhile', { checks: [sessionValid, sessionSignedOff] }],
  ])('may be either where %s', (_what, change) => {
    expect(allowedUnderKey({ ...sound, ...change }, release)).toEqual({
      delivers: 'may',
      contents: ['A1'],
    });
  });
});
