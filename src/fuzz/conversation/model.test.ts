import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { type AskFacts, allowedBy, type Ready } from './model.ts';

const { release } = loadLaw({ release: '2022' });
const { sessionValid, sessionDiffers, sessionSignedOff, notAvailable, notRetrievable } =
  release.results;

const ready: fc.Arbitrary<Ready> = fc.record({
  content: fc.constantFrom('A1', 'A2'),
  seen: fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const),
  isSure: fc.boolean(),
});
const facts: fc.Arbitrary<AskFacts> = fc.record({
  checks: fc.array(fc.constantFrom(sessionValid, sessionDiffers, sessionSignedOff), {
    maxLength: 3,
  }),
  isKnown: fc.boolean(),
  isSeen: fc.boolean(),
  ready: fc.array(fc.option(ready, { nil: undefined }), { minLength: 1, maxLength: 3 }),
  isReadyElsewhere: fc.boolean(),
  isForLater: fc.boolean(),
  isOtherVersion: fc.boolean(),
  before: fc.constantFrom('never asked' as const, 'in vain' as const, 'delivered' as const),
});

const sound: AskFacts = {
  checks: [sessionValid],
  isKnown: true,
  isSeen: true,
  ready: [{ content: 'A1', seen: 'yes', isSure: true }],
  isReadyElsewhere: false,
  isForLater: false,
  isOtherVersion: false,
  before: 'never asked',
};

function holds(law: (facts: AskFacts, allowed: ReturnType<typeof allowedBy>) => boolean): void {
  fc.assert(fc.property(facts, (drawn) => law(drawn, allowedBy(drawn, release))));
}

describe('what a sound target may answer', () => {
  it('is never a dossier without a session check that found the session valid', () => {
    holds(({ checks }, { delivers }) => checks.includes(sessionValid) || delivers === 'may not');
  });

  it('is never a dossier that was not ready for the school that asks', () => {
    holds((drawn, { delivers }) => drawn.ready.some((one) => one) || delivers === 'may not');
  });

  it('is never a dossier that no parent has seen, that is not new enough, or of another version', () => {
    holds((drawn, { delivers }) => {
      const isUnseen = drawn.ready.every((one) => one === undefined || one.seen === 'no');
      const mayNot = isUnseen || drawn.isForLater || drawn.isOtherVersion;
      return !mayNot || delivers === 'may not';
    });
  });

  it('is only ever what was made ready', () => {
    holds((drawn, allowed) => {
      if (allowed.delivers === 'may not') return true;
      const known = drawn.ready.map((one) => one?.content);
      return allowed.contents.length > 0 && allowed.contents.every((one) => known.includes(one));
    });
  });

  it('must be the dossier only where everything was so all of the time', () => {
    holds((drawn, { delivers }) => {
      const isSure = drawn.ready.every((one) => one?.isSure && one.seen === 'yes');
      const isValid = drawn.checks.every((check) => check === sessionValid);
      return delivers !== 'must' || (isSure && isValid);
    });
  });

  it.each([
    ['never asked', 'OSO-DOS-01'],
    ['in vain', 'OSO-BRON-12'],
    ['delivered', 'OSO-BRON-11'],
  ] as const)(
    'must be the dossier where all is well and it was asked for before: %s',
    (before, because) => {
      expect(allowedBy({ ...sound, before }, release)).toEqual({
        delivers: 'must',
        because,
        contents: ['A1'],
      });
    },
  );

  it.each<[string, Partial<AskFacts>, object]>([
    ['no session check', { checks: [] }, { because: 'OSO-SES-01' }],
    [
      'a session that differs',
      { checks: [sessionDiffers] },
      { because: 'OSO-SES-02', refusal: { by: 'OSO-SES-05', codes: [sessionDiffers] } },
    ],
    [
      'a session that is signed off',
      { checks: [sessionSignedOff] },
      { because: 'OSO-SES-02', refusal: { by: 'OSO-SES-07', codes: [sessionSignedOff] } },
    ],
    [
      'nothing ready',
      { ready: [undefined] },
      { because: 'OSO-BRON-01', refusal: { by: 'OSO-BRON-01', codes: [notAvailable] } },
    ],
    [
      'nothing ready, and parents who have not seen it',
      { ready: [undefined], isSeen: false },
      {
        because: 'OSO-BRON-01',
        refusal: { by: 'OSO-BRON-01', codes: [notAvailable, notRetrievable] },
      },
    ],
    ...(
      [
        ['a pupil whom it does not know', { isKnown: false }],
        ['nothing ready, and a later date', { isForLater: true }],
        ['nothing ready, and another version', { isOtherVersion: true }],
      ] as const
    ).map(([what, change]): [string, Partial<AskFacts>, object] => [
      what,
      { ready: [undefined], ...change },
      { because: 'OSO-BRON-01' },
    ]),
    [
      'something ready for another school',
      { ready: [undefined], isReadyElsewhere: true },
      { because: 'OSO-BRON-02' },
    ],
    [
      'parents who have not seen it',
      { ready: [{ content: 'A1', seen: 'no', isSure: true }] },
      { because: 'OSO-PRI-01' },
    ],
    ['a later date', { isForLater: true }, { because: 'OSO-BRON-03' }],
    ['another version', { isOtherVersion: true }, { because: 'OSO-BRON-06' }],
  ])('is no dossier after %s', (_what, change, expected) => {
    expect(allowedBy({ ...sound, ...change }, release)).toEqual({
      delivers: 'may not',
      ...expected,
    });
  });
});
