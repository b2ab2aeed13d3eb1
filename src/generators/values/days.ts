import fc from 'fast-check';
import type { Value } from '../draft/draft.ts';

const dayMs = 86_400_000;

/** Days on which careless software goes wrong: a leap day, the turn of a school year, the turn of a year. */
const awkwardDays = [
  ...['2020-02-29', '2019-07-31', '2019-08-01', '2019-12-31', '2020-01-01', '2020-02-28'],
  ...['2020-03-01', '2020-07-31'],
];

/** Days on which a dossier is made. */
export const todays: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 700 }).map((days) => daysAfter('2019-03-08', days)),
  fc.constantFrom(...awkwardDays),
);

/** Gives days between so many days before the dossier is made and so many before that; negative lies ahead. */
export function daysBefore(latest: number, earliest: number): fc.Arbitrary<Value> {
  const days = fc.integer({ min: latest, max: earliest });
  return fc.oneof(
    { weight: 4, arbitrary: days.map((before) => (today: string) => daysAfter(today, -before)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(days, fc.constantFrom('-02-29', '-07-31', '-08-01', '-12-31', '-01-01'))
        .map(
          ([before, ending]) =>
            (today: string) =>
              lastBefore(daysAfter(today, -before), ending),
        ),
    },
  );
}

/** Gives the last days of school years around the day on which the dossier is made. */
export const endsOfSchoolYears: fc.Arbitrary<Value> = fc
  .integer({ min: -400, max: 800 })
  .map((before) => (today) => lastBefore(daysAfter(today, -before), '-07-31'));

/** Gives school years, as `2018-2019`, not after the one in which the dossier is made. */
export const schoolYears: fc.Arbitrary<Value> = fc.integer({ min: 0, max: 9 }).map((back) => {
  return (today) => {
    const begun = Number(lastBefore(today, '-08-01').slice(0, 4)) - back;
    return `${begun}-${begun + 1}`;
  };
});

/** Gives dates of birth as the register writes them: day first, and 00 for what nobody knows. */
export const registeredDates: fc.Arbitrary<Value> = fc
  .tuple(daysBefore(4 * 365, 19 * 365), fc.constantFrom('known', 'no day', 'no month'))
  .map(([birth, known]) => (today) => {
    const [year, month, day] = birth(today).split('-');
    if (known === 'no month') return `00-00-${year}`;
    return `${known === 'known' ? day : '00'}-${month}-${year}`;
  });

/** Gives years as numbers, not after the one in which the dossier is made. */
export const years: fc.Arbitrary<Value> = fc
  .nat(3)
  .map((back) => (today) => String(Number(today.slice(0, 4)) - back));

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** The last day up to `day` that ends in these; leap days are at most eight years apart. */
function lastBefore(day: string, ending: string): string {
  const year = Number(day.slice(0, 4));
  const candidates = Array.from({ length: 9 }, (_, back) => `${year - back}${ending}`);
  return candidates.find((candidate) => candidate <= day && isDay(candidate)) ?? day;
}

function isDay(day: string): boolean {
  return new Date(Date.parse(day)).toISOString().startsWith(day);
}
