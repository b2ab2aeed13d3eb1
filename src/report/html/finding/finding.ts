import type { JudgedFinding } from '#verdict/blame.ts';
import { type Text, text } from '#words/text.ts';
import { inList, linkToAssumption, linkToLine } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** Tells one finding: what was expected, what was seen, where, and what it rests on. */
export function renderFinding(page: Page, finding: JudgedFinding): Markup {
  const { expected, actual, assumptions, entries } = finding;
  return html`<dl>${expected && renderLine(page, words.expected, expected)}${renderLine(page, words.actual, actual)}${renderPlaces(page, entries)}${renderBasis(page, assumptions)}</dl>`;
}

function renderLine({ say }: Page, term: Text, line: Text): Markup {
  return html`<dt>${say(term)}</dt><dd>${withBreaks(say(line))}</dd>`;
}

/** A path to an element is one long word; let it break between its steps. */
function withBreaks(line: string): Markup {
  const steps = line.split(/(?<=\])(?=\/)/);
  return html`${steps.map((step, at) => (at === 0 ? step : html`<wbr/>${step}`))}`;
}

const most = 12;

function renderPlaces(page: Page, entries: readonly number[]): Markup | undefined {
  if (entries.length === 0) return undefined;
  const more = entries.length > most ? html` … (${entries.length})` : undefined;
  const links = entries.slice(0, most).map((seq) => linkToLine(page, seq));
  return html`<dt>${page.say(words.where)}</dt><dd>${inList(links)}${more}</dd>`;
}

function renderBasis(page: Page, ids: readonly string[]): Markup | undefined {
  if (ids.length === 0) return undefined;
  return html`<dt>${page.say(words.assumptions)}</dt>${ids.map((id) => renderAssumption(page, id))}`;
}

function renderAssumption({ record, say }: Page, id: string): Markup {
  const row = record.assumptions.find((assumption) => assumption.id === id);
  if (!row) return html`<dd>${id}</dd>`;
  const state = row.isConfirmed ? words.confirmed : words.open;
  return html`<dd>${linkToAssumption(id)} (${say(state)}): ${say(row.what)}</dd>`;
}

const words = {
  expected: text('Verwacht', 'Expected'),
  actual: text('Gezien', 'Seen'),
  where: text('Waar', 'Where'),
  assumptions: text('Rust op', 'Rests on'),
  confirmed: text('bevestigd', 'confirmed'),
  open: text('open', 'open'),
} as const;
