import type { Waiver } from '#evidence/waiver.ts';
import { html, type Markup } from '#report/html/markup.ts';
import { sayIds } from '#report/say-ids.ts';
import { text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import { sayDay } from '../say-day.ts';
import { shorten } from '../shorten.ts';
import type { Statement } from '../statement.ts';

/** Conditions that are told in full; of more than these the others are named. */
const told = 6;

/** Characters of all reasons together. */
const room = 700;

/** Names every condition under which a verdict stands; nothing where there is none. */
export function renderConditions({ waivers }: Statement, drawing: Drawing): Markup | undefined {
  if (waivers.length === 0) return undefined;
  const { language } = drawing;
  const [first, others] = [waivers.slice(0, told), waivers.slice(told)];
  const limit = Math.floor(room / first.length);
  const rest = html`<p>${words.others[language]} ${sayIds(others.map(({ requirement }) => requirement))}.</p>`;
  return html`<section class="conditions">
<h2>${words.heading[language]}</h2>
<ul>
${first.map((waiver) => renderCondition(waiver, { ...drawing, limit }))}
</ul>
${others.length > 0 ? rest : undefined}
</section>`;
}

function renderCondition(
  { requirement, reason, by, until }: Waiver,
  { language, limit }: Drawing & { readonly limit: number },
): Markup {
  const day = sayDay(new Date(`${until}T12:00:00Z`), language);
  return html`<li><b>${requirement}</b> <span>${words.through[language]} ${day}, ${words.by[language]} ${shorten(by, 60)}:</span> ${shorten(reason, limit)}</li>
`;
}

const words = {
  heading: text(
    'Onder deze voorwaarden, want aan deze eisen is niet voldaan',
    'On these conditions, as these requirements are not satisfied',
  ),
  others: text('En voorts, zoals in de verklaring staat:', 'And also, as the statement tells:'),
  through: text('ontheffing tot en met', 'waived through'),
  by: text('gegeven door', 'given by'),
} as const;
