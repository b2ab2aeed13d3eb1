import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import { withHalves } from '../cited.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatCount } from '../wording.ts';
import { inOrder, type Lane, sayLane } from './lane.ts';
import { nearCited, type Room, type StepOrGap, stepsOf } from './step.ts';
import { renderStep } from './step-row.ts';

/** What a diagram shows: what happened in a scenario, with the lines that are cited. */
export type SequenceOptions = { readonly scenario: string; readonly cited: readonly number[] };

/**
 * Draws what happened in a scenario as a sequence diagram. It is a list that tells itself: each row says from whom to
 * whom, what, and whether it is cited; lanes and arrows are drawn by the style sheet.
 */
export function renderSequence(page: Page, { scenario, cited }: SequenceOptions): Markup {
  const rows = nearCited(
    stepsOf(entriesFor(page, { scenario, cited }), new Set(cited)),
    roomOn(page),
  );
  const lanes = inOrder(rows.flatMap(lanesOf));
  const missing = cited.filter((seq) => !page.entries.has(seq));
  return html`${missing.map((seq) => renderMissing(page, seq))}${
    rows.length > 0
      ? html`<div class="sequence n${lanes.length}"><p class="lanes" aria-hidden="true">${lanes.map((lane) => html`<span>${sayLane(page, lane)}</span>`)}</p><ol class="steps">${rows.map((row) => ('leftOut' in row ? renderGap(page, row.leftOut) : renderStep(page, row, lanes)))}</ol></div>`
      : undefined
  }`;
}

/** The more there is to draw, the closer it keeps to what is cited. */
function roomOn({ isCrowded }: Page): Room {
  return isCrowded ? { rows: 6, around: 1 } : { rows: 20, around: 4 };
}

/** What happened in the scenario, and what is cited from elsewhere, as what came late. */
function entriesFor(page: Page, { scenario, cited }: SequenceOptions): Entry[] {
  const inside = page.played.get(scenario) ?? [];
  const known = new Set(inside.map(({ seq }) => seq));
  const elsewhere = new Set(withHalves(page, cited).filter((seq) => !known.has(seq)));
  const outside = [...elsewhere].flatMap((seq) => page.entries.get(seq) ?? []);
  return [...inside, ...outside].sort((one, other) => one.seq - other.seq);
}

function lanesOf(row: StepOrGap): Lane[] {
  return 'way' in row && row.way ? [row.way.from, row.way.to] : [];
}

function renderGap(page: Page, leftOut: number): Markup {
  return html`<li class="gap">… ${formatCount(leftOut, page)} ${page.say(leftOut === 1 ? words.step : words.steps)} …</li>`;
}

function renderMissing({ say }: Page, seq: number): Markup {
  return html`<p class="none">${say(words.line)} ${seq}: ${say(words.missing)}</p>`;
}

const words = {
  step: text('stap', 'step'),
  steps: text('stappen', 'steps'),
  line: text('Regel', 'Line'),
  missing: text('staat niet in dit transcript', 'is not in this transcript'),
} as const;
