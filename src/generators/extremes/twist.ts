import fc from 'fast-check';
import { extremeTexts } from './extreme-texts.ts';

/** One way in which a dossier is unlike others; `at` picks a place, modulo how many there are. */
export type Twist =
  /** A leaf of the pupil itself, or any leaf, says this, as far as it may be so long. */
  | { readonly kind: 'says'; readonly at: number; readonly ofPupil: boolean; readonly text: string }
  /** What may be repeated stands there so many times. */
  | { readonly kind: 'repeats'; readonly at: number; readonly times: number }
  /** A day is this one. */
  | { readonly kind: 'dates'; readonly at: number; readonly day: string }
  /** An address lies abroad. */
  | { readonly kind: 'moves abroad'; readonly at: number; readonly country: string }
  /** An attachment holds so many bytes, that do not shrink. */
  | { readonly kind: 'swells'; readonly at: number; readonly kilobytes: number };

const at = fc.nat(0xffff);

/** Gives twists, the plain ones more often than the costly. */
export const twistsFor: fc.Arbitrary<Twist> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      at,
      ofPupil: fc.boolean(),
      text: extremeTexts,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('dates' as const), at, day: edgeDays() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('moves abroad' as const),
      at,
      country: fc.constantFrom('5010', '6029', '9089', '6043'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('repeats' as const),
      at,
      times: fc.integer({ min: 4, max: 48 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('swells' as const),
      at,
      kilobytes: fc.oneof(
        { weight: 120, arbitrary: fc.integer({ min: 1, max: 300 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1_000, max: 7_500 }) },
      ),
    }),
  },
);

/** Days on which years, school years and months turn, and some that not every year has. */
function edgeDays(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['2016-02-29', '2020-02-29', '2019-07-31', '2018-08-01', '2018-12-31', '2019-01-01'],
    ...['1999-12-31', '2000-01-01', '1900-01-01', '1970-01-01', '2038-01-19', '2019-03-31'],
    ...['2019-10-27', '2006-02-28', '2010-06-30'],
  );
}
