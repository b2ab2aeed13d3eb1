import { describe, expect, it } from 'vitest';
import { waiver } from './invented-statement.test-support.ts';
import { validUntil } from './valid-until.ts';

const from = new Date('2026-11-28T12:00:00.000Z');

describe('how long a statement is valid', () => {
  it('is so many days where nothing was waived', () => {
    expect(validUntil(from, { days: 2, waivers: [] })).toEqual(
      new Date('2026-11-30T12:00:00.000Z'),
    );
  });

  it.each([
    ['in winter', '2026-12-24', '2026-12-24T23:00:00.000Z'],
    ['in summer', '2027-07-01', '2027-07-01T22:00:00.000Z'],
    ['on the day that summer time begins', '2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['on the day that it ends', '2027-10-31', '2027-10-31T23:00:00.000Z'],
  ])('is through the last day of a waiver, by Dutch clocks, %s', (_when, until, end) => {
    const waivers = [
      { ...waiver, until: '2028-01-01' },
      { ...waiver, until },
    ];

    expect(validUntil(from, { days: 3_000, waivers })).toEqual(new Date(end));
  });
});
