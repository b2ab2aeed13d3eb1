import type { Language } from '#words/text.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** Everybody who reads a report lives by this clock. */
const timeZone = 'Europe/Amsterdam';

/** Formats are dear to make, and a report may tell of thousands of moments. */
const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') } as const satisfies Readonly<
  Record<Language, unknown>
>;

function formatsOf(locale: string) {
  const duration = { style: 'unit', unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return {
    count: new Intl.NumberFormat(locale),
    seconds: new Intl.NumberFormat(locale, { ...duration, unit: 'second' }),
    minutes: new Intl.NumberFormat(locale, { ...duration, unit: 'minute' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    clock: new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      fractionalSecondDigits: 3,
      hourCycle: 'h23',
      timeZone,
    }),
  };
}

/** Begins a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes a number with the separators of the language. */
export function formatCount(count: number, { language }: Page): string {
  return formats[language].count.format(count);
}

/** Writes how long something took, in seconds or, from two minutes on, in minutes. */
export function formatDuration(durationMs: number, { language }: Page): string {
  const seconds = durationMs / 1000;
  const { minutes, seconds: inSeconds } = formats[language];
  return seconds >= 120 ? minutes.format(seconds / 60) : inSeconds.format(seconds);
}

/** Writes a moment by day and minute. */
export function renderMoment(at: string, { language }: Page): Markup {
  return html`<time datetime="${at}">${formats[language].moment.format(new Date(at))}</time>`;
}

/** Writes a moment within a run by the thousandth of a second. */
export function sayClock(at: string, { language }: Page): string {
  return formats[language].clock.format(new Date(at));
}

/** Marks words that are in a fixed language, where the page speaks another. */
export function inLanguage(spoken: Language, words: string, { language }: Page): Markup {
  return spoken === language ? html`${words}` : html`<span lang="${spoken}">${words}</span>`;
}
