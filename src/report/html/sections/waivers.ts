import { text } from '#words/text.ts';
import { waiverUseWords } from '../../waiver-words.ts';
import { linkToRequirement } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { renderTable } from '../table.ts';
import { capital } from '../wording.ts';

/** Lists the requirements that need not be met yet: why, by whose word and until when. */
export function renderWaivers({ record, say }: Page): Section | undefined {
  const { waivers, requirements } = record;
  if (!waivers) return undefined;
  const titleOf = (id: string) => requirements.find((row) => row.id === id)?.title;
  const table = renderTable({
    name: 'waivers',
    caption: say(words.caption),
    columns: [words.requirement, words.reason, words.by, words.until, words.use].map(say),
    rows: waivers.map(({ requirement, reason, by, until, use }) => {
      const title = titleOf(requirement);
      return {
        cells: [
          html`${linkToRequirement(requirement)}${title && html` ${say(title)}`}`,
          html`${reason}`,
          html`${by}`,
          html`<time datetime="${until}">${until}</time>`,
          html`${capital(say(waiverUseWords[use]))}`,
        ],
      };
    }),
  });
  return {
    id: 'waivers',
    title: text('Ontheffingen', 'Waivers'),
    body: html`<p>${say(words.meaning)}</p>
${table}`,
  };
}

/** Points from a requirement that was waived to why that is. */
export function renderWaiverOf({ record, say }: Page, id: string): Markup | undefined {
  const waiver = record.waivers?.find(({ requirement }) => requirement === id);
  if (!waiver) return undefined;
  const { reason, by, until } = waiver;
  return html`<p class="why"><a href="#waivers">${say(words.waiver)}</a> ${say(words.to)} ${until}, ${by}: ${reason}</p>`;
}

const words = {
  meaning: text(
    'Een ontheffing is iemands woord dat een systeem voorlopig aan één eis niet hoeft te voldoen. Wat eronder niet voldoet maakt het oordeel voorwaardelijk; een ontheffing die niet nodig was is een fout.',
    'A waiver is somebody’s word that a system need not meet one requirement yet. What fails under it makes the verdict conditional; a waiver that was not needed is an error.',
  ),
  caption: text('Waarvoor een ontheffing is gegeven', 'What a waiver was given for'),
  requirement: text('Eis', 'Requirement'),
  reason: text('Reden', 'Reason'),
  by: text('Door', 'By'),
  until: text('Tot en met', 'Until'),
  use: text('Gebruik', 'Use'),
  waiver: text('Ontheffing', 'Waiver'),
  to: text('tot en met', 'until'),
} as const;
