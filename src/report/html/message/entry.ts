import type { Entry } from '#evidence/entry.ts';
import { partyWords } from '#evidence/party-words.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page, WireEntry } from '../page.ts';
import { formatCount, renderClock } from '../wording.ts';
import { renderDriverCall } from './driver-call.ts';
import { renderFields } from './fields.ts';
import { renderMessage } from './message.ts';
import { limits, renderShortened } from './shorten.ts';

/** An entry with the others of its exchange. */
export type ShownEntry = {
  readonly entry: Entry;
  readonly among: readonly Entry[];
  readonly isCited: boolean;
};

/** Shows one line of the transcript: from whom to whom, what, when, and all of it for whoever opens it. */
export function renderEntry(page: Page, { entry, among, isCited }: ShownEntry): Markup {
  const mark = isCited
    ? html` · <strong class="mark"><span aria-hidden="true">◆</span> ${page.say(words.cited)}</strong>`
    : undefined;
  const answered = entry.kind === 'response' && renderDelay(page, entry, among[0]);
  return html`<li class="${isCited ? 'entry cited' : 'entry'}">
<p class="route">${renderRoute(page, entry)}</p>
<p class="where">${renderClock(entry.at, page)}${answered || undefined} · ${page.say(words.line)} ${entry.seq}${mark}</p>
${renderContent(page, entry)}
</li>
`;
}

function renderRoute(page: Page, entry: Entry): Markup {
  const { say } = page;
  if (entry.kind === 'request') {
    return html`${renderParties(page, entry)} <code>${entry.method} ${renderShortened(page, entry.path, limits.value)}</code>`;
  }
  if (entry.kind === 'response') {
    return html`${renderParties(page, entry)} <code>HTTP ${entry.status}</code>`;
  }
  if (entry.kind === 'no-response') {
    return html`${renderParties(page, entry)} ${say(words.silence)}: ${renderShortened(page, entry.why, limits.value)}`;
  }
  if (entry.kind === 'driver-called') {
    return html`<b>OSO Keur</b> ${arrow(page)} <b>${say(partyWords.target)}</b>, ${say(words.driver)} <code>${entry.call}</code>`;
  }
  if (entry.kind === 'asked') return html`${say(words.asked)}`;
  return html`<code>${entry.kind}</code>`;
}

function renderParties(page: Page, { from, to }: WireEntry): Markup {
  return html`<b>${page.say(partyWords[from])}</b> ${arrow(page)} <b>${page.say(partyWords[to])}</b>`;
}

function arrow({ say }: Page): Markup {
  return html`<span aria-hidden="true">→</span><span class="unseen">${say(words.to)}</span>`;
}

function renderDelay(page: Page, { at }: Entry, first: Entry | undefined): Markup | undefined {
  if (first?.kind !== 'request') return undefined;
  const delayMs = Date.parse(at) - Date.parse(first.at);
  return html` (${page.say(words.after)} ${formatCount(delayMs, page)} ms)`;
}

function renderContent(page: Page, entry: Entry): Markup | undefined {
  if (entry.kind === 'request' || entry.kind === 'response') return renderMessage(page, entry);
  if (entry.kind === 'no-response' || entry.kind === 'asked') return undefined;
  if (entry.kind === 'driver-called') return renderDriverCall(page, entry);
  const { seq: _seq, at: _at, previous: _previous, kind: _kind, ...rest } = entry;
  return renderFields(page, rest);
}

const words = {
  line: text('regel', 'line'),
  asked: text('Hier is om het oordeel gevraagd', 'Here the judgement was asked for'),
  cited: text('aangehaald', 'cited'),
  to: text('aan', 'to'),
  after: text('na', 'after'),
  silence: text('geen antwoord', 'no answer'),
  driver: text('bediening', 'driver'),
} as const;
