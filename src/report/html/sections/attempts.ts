import type { EarlierAttempt } from '#evidence/attempt.ts';
import { text } from '#words/text.ts';
import { attemptOutcomeWords, sayAttempt } from '../../attempt-words.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { type Row, renderTable } from '../table.ts';
import { capital, formatCount, renderMoment } from '../wording.ts';

/** Says beside the verdict which attempt it is, where there were others or something is wrong with the log. */
export function renderAttempt({ record, say }: Page): Markup | undefined {
  const { attempt } = record.volatile;
  if (!attempt || (attempt.number === 1 && !attempt.flaw)) return undefined;
  return html`<p class="notice"><a href="#attempts">${say(sayAttempt(attempt))}</a>.</p>`;
}

/** Lists the earlier runs against the same target, and how each ended. */
export function renderAttempts(page: Page): Section | undefined {
  const { attempt } = page.record.volatile;
  if (!attempt) return undefined;
  const { say } = page;
  return {
    id: 'attempts',
    title: text('Pogingen', 'Attempts'),
    body: html`<p>${say(sayAttempt(attempt))}. ${say(words.meaning)}</p>
${attempt.others.length > 0 ? renderOthers(page, attempt.others) : undefined}`,
  };
}

function renderOthers(page: Page, others: readonly EarlierAttempt[]): Markup {
  const { say } = page;
  return renderTable({
    name: 'attempts',
    caption: say(words.caption),
    columns: [words.number, words.moment, words.outcome, words.played, words.waived].map(say),
    rows: others.map((other, at) => rowOf(page, other, at + 1)),
  });
}

function rowOf(page: Page, other: EarlierAttempt, number: number): Row {
  const { runId, startedAt, outcome, isPartial, isSamePlan, waived } = other;
  const played = isPartial ? words.part : isSamePlan ? words.same : words.another;
  return {
    cells: [
      html`${number} <span class="source">${runId}</span>`,
      renderMoment(startedAt, page),
      html`${capital(page.say(attemptOutcomeWords[outcome]))}`,
      html`${page.say(played)}`,
      html`${formatCount(waived, page)}`,
    ],
  };
}

const words = {
  meaning: text(
    'Het logboek attempts.ndjson houdt elke run tegen dit systeem bij, ook een gedeeltelijke en een die is afgebroken.',
    'The log attempts.ndjson keeps every run against this system, also one that was partial and one that was broken off.',
  ),
  caption: text('Eerdere pogingen, op volgorde', 'Earlier attempts, in order'),
  number: text('Poging', 'Attempt'),
  moment: text('Begonnen', 'Begun'),
  outcome: text('Afloop', 'Outcome'),
  played: text('Gespeeld', 'Played'),
  waived: text('Ontheffingen', 'Waivers'),
  part: text('een deel', 'a part'),
  same: text('hetzelfde als nu', 'the same as now'),
  another: text('een ander plan', 'another plan'),
} as const;
