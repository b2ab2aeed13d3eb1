import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { Remark } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { inList, linkToLine } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';

/** Tells what is worth knowing and counts against nobody; what was said more than once is told once. */
export function renderRemarks(page: Page): Section | undefined {
  const { remarks } = page.record;
  if (remarks.length === 0) return undefined;
  const groups = groupedBy(remarks, ({ what }) => page.say(what));
  return {
    id: 'remarks',
    title: text('Opmerkingen', 'Remarks'),
    body: html`<p>${page.say(intro)}</p>
<ul class="remarks">${[...groups].map(([what, alike]) => renderRemark(page, what, alike))}</ul>`,
  };
}

const most = 20;

function renderRemark(page: Page, what: string, alike: readonly Remark[]): Markup {
  const lines = alike.flatMap(({ entries }) => entries);
  const links = lines.slice(0, most).map((seq) => linkToLine(page, seq));
  const more = lines.length > most ? html` … (${lines.length})` : undefined;
  return html`<li>${what} <small>${inList(links)}${more}</small></li>
`;
}

const intro = text(
  'Wat verder opviel; het telt niet mee in het oordeel.',
  'What else was noticed; it has no part in the verdict.',
);
