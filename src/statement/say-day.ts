import type { Language } from '#words/text.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Writes a day in words, by the clock of the Netherlands. */
export function sayDay(moment: Date, language: Language): string {
  const format = { dateStyle: 'long', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(moment);
}
