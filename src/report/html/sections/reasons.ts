import { text } from '#words/text.ts';
import { outcomeWords } from '../../words.ts';
import { linkToFinding } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderSign } from '../outcome.ts';
import type { Page } from '../page.ts';
import { capital, formatCount } from '../wording.ts';

const most = 6;

/** Says on the first page, in the words of the requirements, what stands between a system and its qualification. */
export function renderReasons(page: Page): Markup | undefined {
  const reasons = (['failed', 'inconclusive'] as const).flatMap(
    (outcome) => renderReason(page, outcome) ?? [],
  );
  return reasons.length > 0 ? html`<div class="reasons">${reasons}</div>` : undefined;
}

function renderReason(page: Page, outcome: 'failed' | 'inconclusive'): Markup | undefined {
  const rows = page.record.requirements.filter((row) => row.outcome === outcome);
  if (rows.length === 0) return undefined;
  const count = formatCount(rows.length, page);
  const more = rows.length - most;
  return html`<div class="${outcome}"><h2>${renderSign(outcome)} ${capital(page.say(outcomeWords[outcome]))}: ${count} ${page.say(rows.length === 1 ? words.requirement : words.requirements)}</h2>
<ul>${rows.slice(0, most).map(({ id, title }) => html`<li>${page.say(title)} <span class="item">(${linkToFinding(id)})</span></li>`)}${
    more > 0
      ? html`<li><a href="#findings">${page.say(words.and)} ${formatCount(more, page)} ${page.say(words.more)}</a></li>`
      : undefined
  }</ul></div>
`;
}

const words = {
  requirement: text('eis', 'requirement'),
  requirements: text('eisen', 'requirements'),
  and: text('en nog', 'and'),
  more: text('andere', 'more'),
} as const;
