import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median, medianRatio } from './median.ts';

const times = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1 });

it('the median has as many values below it as above it', () => {
  fc.assert(
    fc.property(times, (values) => {
      const middle = median(values);

      expect(values.filter((value) => value < middle).length * 2).toBeLessThanOrEqual(
        values.length,
      );
      expect(values.filter((value) => value > middle).length * 2).toBeLessThanOrEqual(
        values.length,
      );
    }),
  );
});

it('of no values there is none', () => {
  expect(median([])).toBeNaN();
});

it('what slows both in a round changes no ratio', () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0.5, max: 4, noNaN: true }), (values, by) => {
      const slowed = values.map((value, round) => value * (round + 1));
      const others = slowed.map((value) => value * by);

      expect(medianRatio(others, slowed)).toBeCloseTo(by);
    }),
  );
});
