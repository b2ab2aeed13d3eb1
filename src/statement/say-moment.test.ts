import { expect, it } from 'vitest';
import { sayDay } from './say-day.ts';
import { sayMoment } from './say-moment.ts';

it('a moment late in the evening in UTC is of the next day, as on the certificate', () => {
  const written = '2026-11-27T23:30:05.000Z';

  expect(sayMoment(written)).toEqual({
    nl: '28 november 2026 om 00:30:05',
    en: '28 November 2026 at 00:30:05',
  });
  expect(sayMoment(written).nl).toContain(sayDay(new Date(written), 'nl'));
});

it('what is no moment is said as it was written', () => {
  expect(sayMoment('2026-12-31T23:59:60Z').nl).toBe('2026-12-31T23:59:60Z');
});
