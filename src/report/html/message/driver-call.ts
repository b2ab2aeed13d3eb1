import type { EntryOf } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { renderFields } from './fields.ts';
import { limits, renderShortened } from './shorten.ts';

/** Shows what we asked the target to do by its driver, and what came of it. */
export function renderDriverCall(
  page: Page,
  { request, outcome }: EntryOf<'driver-called'>,
): Markup {
  const answer = outcome.status === 'done' ? outcome.answer : undefined;
  return html`${renderFields(page, request)}
<p class="why">${renderOutcome(page, outcome)}${outcome.by === undefined ? undefined : html`, ${page.say(words.by)} ${outcome.by}`}</p>
${renderFields(page, answer)}`;
}

function renderOutcome(page: Page, outcome: EntryOf<'driver-called'>['outcome']): Markup {
  if (outcome.status === 'done') return html`${page.say(words.done)}`;
  const why = outcome.status === 'refused' ? outcome.reason : outcome.why[page.language];
  return html`${page.say(words[outcome.status])}: ${renderShortened(page, why, limits.value)}`;
}

const words = {
  by: text('op het woord van', 'by the word of'),
  done: text('Uitgevoerd', 'Done'),
  refused: text('Geweigerd', 'Refused'),
  'not-offered': text('Niet aangeboden', 'Not offered'),
  failed: text('Mislukt', 'Failed'),
} as const;
