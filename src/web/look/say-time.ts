import type { Language } from '#words/text.ts';

/** Everybody who reads it lives by this clock. */
const timeZone = 'Europe/Amsterdam';

/** Says a moment as people write it: 31 jan 2026, 14:05. */
export function sayMoment(moment: Date, language: Language): string {
  return formats[language].moment.format(moment);
}

/** Says the day of a moment: 31 jan 2026. */
export function sayDayOf(moment: Date, language: Language): string {
  return formats[language].day.format(moment);
}

/** Says a day as people write it: 31 januari 2026; in a table, where there is less room, 31 jan 2026. */
export function sayDay(
  day: string,
  language: Language,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  return formats[language][dateStyle].format(new Date(`${day}T00:00:00Z`));
}

const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') } as const;

function formatsOf(locale: string) {
  const day = { dateStyle: 'medium', timeZone } as const;
  const named = (dateStyle: 'long' | 'medium') =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  return {
    long: named('long'),
    medium: named('medium'),
    day: new Intl.DateTimeFormat(locale, day),
    moment: new Intl.DateTimeFormat(locale, { ...day, timeStyle: 'short' }),
  };
}
