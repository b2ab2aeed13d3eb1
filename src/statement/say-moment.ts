import { type Language, type Text, text } from '#words/text.ts';

/** Says a moment, as it stands in a statement or a list, by the clock of the Netherlands; what is none stays as it is. */
export function sayMoment(written: string): Text {
  const moment = new Date(written);
  if (Number.isNaN(moment.getTime())) return text(written, written);
  const say = (language: Language) => formats[language].format(moment);
  return text(say('nl'), say('en'));
}

const options = {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
} as const;

const formats = {
  nl: new Intl.DateTimeFormat('nl-NL', options),
  en: new Intl.DateTimeFormat('en-GB', options),
} as const satisfies Readonly<Record<Language, unknown>>;
