import type { Language } from '#words/text.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Everybody who reads a report lives by this clock. */
const timeZone = 'Europe/Amsterdam';

/** Begins a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes a number with the separators of the language. */
export function formatCount(count: number, { language }: Page): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}

/** Writes how long something took, in seconds or, from two minutes on, in minutes. */
export function formatDuration(durationMs: number, { language }: Page): string {
  const seconds = durationMs / 1000;
  const inMinutes = seconds >= 120;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(inMinutes ? seconds / 60 : seconds);
}

/** Writes a moment by day and minute. */
export function renderMoment(at: string, { language }: Page): Markup {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return html`<time datetime="${at}">${format.format(new Date(at))}</time>`;
}

/** Writes a moment within a run by the thousandth of a second. */
export function renderClock(at: string, { language }: Page): Markup {
  const format = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
    timeZone,
  });
  return html`<time datetime="${at}">${format.format(new Date(at))}</time>`;
}

/** Marks words that are in a fixed language, where the page speaks another. */
export function inLanguage(spoken: Language, words: string, { language }: Page): Markup {
  return spoken === language ? html`${words}` : html`<span lang="${spoken}">${words}</span>`;
}
