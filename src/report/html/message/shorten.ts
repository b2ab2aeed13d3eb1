import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatCount } from '../wording.ts';

/** How much of a message a page shows; all of it stands in the transcript. */
export const limits = {
  /** Characters of one value, such as an attachment in Base64. */
  value: 300,
  /** Characters of a name, where it stands among others. */
  name: 80,
  /** Characters of a body that is no XML. */
  raw: 10_000,
  /** Lines of a message. */
  lines: 2000,
  /** Lines around one that is marked, where the page has become too long for whole messages. */
  around: 6,
  /** Characters of messages that a page shows whole. */
  page: 6_000_000,
  /** Levels that still move a line to the right. */
  depth: 24,
} as const;

/** Shows the beginning of a text that is too long, and says how much is left out. */
export function renderShortened(page: Page, long: string, limit: number): Markup {
  if (long.length <= limit) return html`${long}`;
  const shown = long.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const leftOut = formatCount(long.length - shown.length, page);
  return html`${shown}<span class="left-out">[… ${leftOut} ${page.say(words.leftOut)}]</span>`;
}

const words = { leftOut: text('tekens weggelaten', 'characters left out') } as const;
