import type { Language } from '#words/text.ts';

/** Says a day as people write it: 31 januari 2026; in a table, where there is less room, 31 jan 2026. */
export function sayDay(
  day: string,
  language: Language,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
