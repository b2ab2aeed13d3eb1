import { describe, expect, it } from 'vitest';
import { holdsAt } from './waiver.ts';

const waiver = { requirement: 'OSO-SES-03', reason: 'Wordt hersteld', by: 'Een ander' };

describe('a waiver', () => {
  it.each([
    ['2027-01-31', '2027-01-31T22:59:59Z', true],
    ['2027-01-31', '2027-01-31T23:00:00Z', false],
    ['2027-06-30', '2027-06-30T21:59:59Z', true],
    ['2027-06-30', '2027-06-30T22:00:00Z', false],
    ['2027-01-31', '2026-12-31T12:00:00Z', true],
  ])(
    'until %s holds at %s: %s, as its last day ends at midnight in the Netherlands',
    (until, moment, holds) => {
      expect(holdsAt({ ...waiver, until }, new Date(moment))).toBe(holds);
    },
  );
});
