import { describe, expect, it } from 'vitest';
import { firstDayOf } from './school-year.ts';

describe('the first day of a school year', () => {
  it.each([
    ['2018-08-01', 0, '2018-08-01'],
    ['2018-07-31', 0, '2017-08-01'],
    ['2018-12-31+01:00', 2, '2016-08-01'],
    [' 2019-01-01', 0, '2018-08-01'],
  ])('of %j, %i years back, is %s', (date, yearsBack, first) => {
    expect(firstDayOf(date, yearsBack)).toBe(first);
  });

  it.each(['', 'ooit', '2018', '2018-08', 'op 2018-08-01'])('is none of %j', (date) => {
    expect(firstDayOf(date, 0)).toBeUndefined();
  });
});
