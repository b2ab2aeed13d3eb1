import { text } from '#words/text.ts';
import { html } from '../markup.ts';
import { renderCitations } from '../message/citations.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';

/** Tells what is worth knowing and counts against nobody. */
export function renderRemarks(page: Page): Section | undefined {
  const { remarks } = page.record;
  if (remarks.length === 0) return undefined;
  const items = remarks.map(
    ({ what, entries }) => html`<li><p>${page.say(what)}</p>${renderCitations(page, entries)}</li>
`,
  );
  return {
    id: 'remarks',
    title: text('Opmerkingen', 'Remarks'),
    body: html`<p>${page.say(intro)}</p>
<ul class="remarks">${items}</ul>`,
  };
}

const intro = text(
  'Wat verder opviel; het telt niet mee in het oordeel.',
  'What else was noticed; it has no part in the verdict.',
);
