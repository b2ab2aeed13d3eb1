import { bytesOf } from '#evidence/body.ts';
import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Citation } from '../cited.ts';
import { inList, lineAnchor, linkToFinding } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { sayLane } from '../sequence/lane.ts';
import { isMessage, isRawEntry, isWireEntry } from '../wire.ts';
import { formatCount, sayClock } from '../wording.ts';
import { renderDriverCall } from './driver-call.ts';
import { renderFields } from './fields.ts';
import type { ShownLines } from './lines.ts';
import { renderMessage } from './message.ts';
import { linesAt, pathsIn } from './named-places.ts';
import { renderRaw } from './raw.ts';
import { limits, renderShortened } from './shorten.ts';
import { sayTitle } from './title.ts';

/** Who cites an entry, and whether there is room for a part of it only. */
export type EntryOptions = { readonly citations: readonly Citation[]; readonly isPart: boolean };

/** Shows one line of the transcript: from whom to whom, what, when, who cites it, and all of it for whoever opens it. */
export function renderEntry(page: Page, entry: Entry, options: EntryOptions): Markup {
  const marked = placesIn(page, entry, options);
  const name = options.citations.length > 0 ? 'entry cited' : 'entry';
  return html`<article class="${name}" id="${lineAnchor(entry.seq)}" tabindex="-1"><h3>${sayWay(page, entry)}${sayTitle(page, entry)}</h3><p class="where">${sayMoment(page, entry)}${renderPlace(page, entry)}${renderCitations(page, options.citations)}${renderPlaces(page, marked)}</p>${renderFolded(page, entry, { marked, isPart: options.isPart })}</article>
`;
}

function sayMoment(page: Page, entry: Entry): string {
  return `${page.say(words.line)} ${entry.seq} · ${sayClock(entry.at, page)}${sayDelay(page, entry) ?? ''}`;
}

function renderFolded(page: Page, entry: Entry, shown: ShownLines): Markup | undefined {
  const content = renderContent(page, entry, shown);
  const size = saySize(page, entry);
  return (
    content &&
    html`<details><summary>${page.say(words.content)} ${entry.seq}${size}</summary>${content}</details>`
  );
}

function sayWay(page: Page, entry: Entry): string | undefined {
  if (!isWireEntry(entry) && !isRawEntry(entry)) return undefined;
  return `${sayLane(page, entry.from)} → ${sayLane(page, entry.to)}: `;
}

function sayDelay(page: Page, entry: Entry): string | undefined {
  if (entry.kind !== 'response') return undefined;
  const [first] = page.exchanges.get(entry.exchange) ?? [];
  if (first?.kind !== 'request') return undefined;
  const delayMs = Date.parse(entry.at) - Date.parse(first.at);
  return ` (${page.say(words.after)} ${formatCount(delayMs, page)} ms)`;
}

function renderPlace(page: Page, entry: Entry): Markup | undefined {
  if (entry.kind === 'response') return html` · HTTP ${entry.status}`;
  if (entry.kind !== 'request') return undefined;
  return html` · ${entry.method} ${renderShortened(page, entry.path, limits.value)}`;
}

function renderCitations(page: Page, citations: readonly Citation[]): Markup | undefined {
  if (citations.length === 0) return undefined;
  const requirements = [...new Set(citations.map(({ requirement }) => requirement))];
  return html` · <strong class="mark">${page.say(words.cited)}</strong> ${inList(requirements.map(linkToFinding))}`;
}

/** Which lines of a message findings point at, each with an anchor of its own. */
function placesIn(page: Page, entry: Entry, { citations }: EntryOptions): ShownLines['marked'] {
  const content = isMessage(entry) ? page.contentOf(entry) : undefined;
  if (content?.kind !== 'xml') return new Map();
  const paths = citations.flatMap(({ finding }) => pathsIn(finding.actual.nl));
  const places = [...linesAt(content.lines, paths)];
  return new Map(places.map((place, at) => [place, `${lineAnchor(entry.seq)}-${at + 1}`]));
}

const most = 12;

function renderPlaces(page: Page, marked: ShownLines['marked']): Markup | undefined {
  if (marked.size === 0) return undefined;
  const links = [...marked.values()].slice(0, most).map((anchor, at) => {
    return html`<a href="#${anchor}">${page.say(words.place)} ${at + 1}</a>`;
  });
  return html`: ${inList(links)}`;
}

function saySize(page: Page, entry: Entry): string | undefined {
  if (isRawEntry(entry)) {
    return `: ${formatCount(bytesOf(entry.bytes).length, page)} ${page.say(words.bytes)}`;
  }
  if (!isMessage(entry)) return undefined;
  const size = 'text' in entry.body ? entry.body.text.length : entry.body.base64.length;
  return `: ${formatCount(size, page)} ${page.say(words.characters)}`;
}

function renderContent(page: Page, entry: Entry, shown: ShownLines): Markup | undefined {
  if (isMessage(entry)) return renderMessage(page, entry, shown);
  if (isRawEntry(entry)) return renderRaw(page, entry, shown.isPart);
  if (entry.kind === 'no-response' || entry.kind === 'asked') return undefined;
  if (entry.kind === 'driver-called') return renderDriverCall(page, entry);
  const { seq: _seq, at: _at, previous: _previous, kind: _kind, ...rest } = entry;
  return renderFields(page, rest);
}

const words = {
  line: text('regel', 'line'),
  cited: text('aangehaald bij', 'cited by'),
  place: text('plaats', 'place'),
  after: text('na', 'after'),
  content: text('Inhoud van regel', 'Content of line'),
  characters: text('tekens', 'characters'),
  bytes: text('bytes', 'bytes'),
} as const;
