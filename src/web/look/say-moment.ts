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

const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') } as const;

function formatsOf(locale: string) {
  const day = { dateStyle: 'medium', timeZone } as const;
  return {
    day: new Intl.DateTimeFormat(locale, day),
    moment: new Intl.DateTimeFormat(locale, { ...day, timeStyle: 'short' }),
  };
}
