import fc from 'fast-check';

/**
 * Gives moments before any dossier that goes round was collected or made ready, so that by every reading it is new enough:
 * as ISO 8601, where days, years, months and zones turn, with all offsets and fractions that one may write.
 */
export const moments: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        ...['2016-02-29', '2012-02-29', '2015-12-31', '2016-01-01', '2017-07-31', '2017-08-01'],
        ...['2018-03-25', '2017-10-29', '2010-06-30', '2018-01-31'],
      ),
      fc.integer({ min: 0, max: 2_900 }).map(dayAfter2010),
    ),
    fc.oneof(
      fc.constantFrom('00:00:00', '23:59:59', '12:00:00', '02:30:00', '00:00:01', '01:00:00'),
      fc
        .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
    ),
    fc.constantFrom('', '', '.000', '.5', '.999', '.123456'),
    fc.constantFrom('Z', '+01:00', '+02:00', '+00:00', '-11:00', '+14:00', '+05:30'),
  )
  .map(([day, time, fraction, offset]) => `${day}T${time}${fraction}${offset}`);

const dayMs = 86_400_000;

function dayAfter2010(days: number): string {
  return new Date(Date.UTC(2010, 0, 1) + days * dayMs).toISOString().slice(0, 10);
}
