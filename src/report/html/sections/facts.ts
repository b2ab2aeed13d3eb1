import { type Text, text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatDuration, renderMoment } from '../wording.ts';

/** Tells what was judged, by which law, when, and how long it took. */
export function renderFacts(page: Page): Markup {
  const { target, release, gegevensset, volatile } = page.record;
  const facts: readonly (readonly [Text, Markup])[] = [
    [words.product, html`${target.name} ${target.version}`],
    [words.supplier, html`${target.supplier}`],
    [words.oin, html`<span class="id">${target.oin}</span>`],
    [words.release, html`OSO ’${release.slice(2)}, gegevensset ${gegevensset}`],
    [words.moment, renderMoment(volatile.startedAt, page)],
    [words.duration, html`${formatDuration(volatile.durationMs, page)}`],
  ];
  return html`<dl class="facts">${facts.map(
    ([term, fact]) => html`<div><dt>${page.say(term)}</dt><dd>${fact}</dd></div>`,
  )}</dl>`;
}

const words = {
  product: text('Systeem', 'System'),
  supplier: text('Leverancier', 'Supplier'),
  oin: text('OIN', 'OIN'),
  release: text('Getoetst aan', 'Judged by'),
  moment: text('Gekeurd op', 'Run on'),
  duration: text('Duur', 'Duration'),
} as const;
