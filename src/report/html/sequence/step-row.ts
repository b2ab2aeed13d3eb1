import { text } from '#words/text.ts';
import { lineAnchor } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { sayTitle } from '../message/title.ts';
import type { Page } from '../page.ts';
import { type Lane, sayLane } from './lane.ts';
import type { Step } from './step.ts';

/** Writes one row of a diagram: an arrow between two lanes, or a note where nothing went from one to another. */
export function renderStep(page: Page, step: Step, lanes: readonly Lane[]): Markup {
  const mark = step.isCited
    ? html` <strong class="mark">${page.say(words.cited)}</strong>`
    : undefined;
  return html`<li class="${classOf(step, lanes)}">${renderWay(page, step)}<span class="label">${renderName(page, step)}${mark}</span></li>`;
}

/** The style sheet draws it where there is room; for who listens, or reads on a telephone, it is said. */
function renderWay(page: Page, { way }: Step): Markup | undefined {
  if (!way) return undefined;
  const [from, to] = [sayLane(page, way.from), sayLane(page, way.to)];
  return html`<span class="way">${from} ${page.say(words.to)} ${to}: </span>`;
}

function renderName(page: Page, { entry }: Step): Markup {
  const name = html`${sayTitle(page, entry)} · ${entry.seq}`;
  return page.cited.has(entry.seq) ? html`<a href="#${lineAnchor(entry.seq)}">${name}</a>` : name;
}

function classOf({ entry, isCited, way }: Step, lanes: readonly Lane[]): string {
  const mark = isCited ? ' cited' : '';
  if (!way) return `note${mark}`;
  const [from, to] = [lanes.indexOf(way.from) + 1, lanes.indexOf(way.to) + 1];
  const back = entry.kind === 'request' || entry.kind === 'driver-called' ? '' : ' back';
  const places = `f${Math.min(from, to)} t${Math.max(from, to)}`;
  const direction = from === to ? 'itself' : from < to ? 'right' : 'left';
  return `${direction} ${places}${back}${mark}`;
}

const words = {
  to: text('aan', 'to'),
  cited: text('aangehaald', 'cited'),
} as const;
