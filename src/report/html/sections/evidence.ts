import type { LawData } from '#evidence/plan.ts';
import { revealedSeed } from '#evidence/revealed-seed.ts';
import { type Text, text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { formatCount, renderMoment } from '../wording.ts';

/** Tells how anybody can check the report, and by which law and what evidence it was made. */
export function renderEvidence(page: Page): Section {
  return {
    id: 'evidence',
    title: text('Zo is dit te controleren', 'How to check this'),
    body: html`<ol>${steps.map((step) => html`<li>${page.say(step)}</li>`)}</ol>
<dl class="evidence">${renderRun(page)}${renderLaw(page)}${renderEndpoints(page)}</dl>`,
  };
}

const steps = [
  text(
    'Naast dit rapport staan run.json en transcript.ndjson; het transcript bevat alles wat er over de lijn ging. Wat te lang is voor een regel staat in bodies, onder zijn SHA-256.',
    'Beside this report lie run.json and transcript.ndjson; the transcript holds everything that crossed the wire. What is too long for a line lies in bodies, under its SHA-256.',
  ),
  text(
    'De SHA-256 van transcript.ndjson (met sha256sum bijvoorbeeld) is gelijk aan de vingerafdruk hieronder, en elke regel erin bevat de SHA-256 van de regel ervoor.',
    'The SHA-256 of transcript.ndjson (by sha256sum, for one) equals the digest below, and each line of it holds the SHA-256 of the line before.',
  ),
  text(
    'Het oordeel volgt uit het transcript en uit de eisen, aannamen, uitwisseling en gegevensset met de vingerafdrukken hieronder, en uit niets anders: wie ze opnieuw naast elkaar legt, komt op hetzelfde uit.',
    'The verdict follows from the transcript and from the requirements, assumptions, exchange and gegevensset with the digests below, and from nothing else: whoever puts them side by side again ends up with the same.',
  ),
] as const;

function renderRun(page: Page): Markup {
  const { suite, planDigest, volatile } = page.record;
  return html`${renderFact(page, words.run, html`<code>${volatile.runId}</code>`)}
${renderFact(page, words.started, renderMoment(volatile.startedAt, page))}
${renderFact(page, words.ended, renderMoment(volatile.endedAt, page))}
${renderFact(page, words.suite, html`OSO Keur ${suite}`)}
${renderFact(page, words.entries, html`${formatCount(volatile.transcriptEntries, page)}`)}
${renderFact(page, words.transcript, html`<code>${volatile.transcriptDigest}</code>`)}
${renderSeed(page)}
${renderFact(page, words.plan, html`<code>${planDigest}</code>`)}
`;
}

function renderSeed(page: Page): Markup | undefined {
  const seed = revealedSeed(page.entries.values());
  return seed === undefined ? undefined : renderFact(page, words.seed, html`<code>${seed}</code>`);
}

function renderLaw(page: Page): Markup {
  return html`${page.record.law.map(({ name, version, digest }) =>
    renderFact(page, lawWords[name], html`${version} <code>${digest}</code>`),
  )}
`;
}

function renderEndpoints(page: Page): Markup {
  const endpoints = Object.entries(page.record.volatile.endpoints);
  return html`${endpoints.map(([name, address]) => {
    const term = endpointWords[name] ?? text(name, name);
    return renderFact(page, term, html`<code>${address}</code>`);
  })}
`;
}

function renderFact({ say }: Page, term: Text, fact: Markup): Markup {
  return html`<div><dt>${say(term)}</dt><dd>${fact}</dd></div>`;
}

const words = {
  run: text('Keuring', 'Run'),
  started: text('Begonnen', 'Started'),
  ended: text('Geëindigd', 'Ended'),
  suite: text('Gemaakt met', 'Made with'),
  entries: text('Regels in het transcript', 'Lines of the transcript'),
  transcript: text('Vingerafdruk van het transcript', 'Digest of the transcript'),
  seed: text('Seed van de dossiers (--seed)', 'Seed of the dossiers (--seed)'),
  plan: text('Vingerafdruk van het plan', 'Digest of the plan'),
} as const;

const lawWords: Readonly<Record<LawData['name'], Text>> = {
  requirements: text(
    'Versie en vingerafdruk van de eisen',
    'Version and digest of the requirements',
  ),
  assumptions: text(
    'Versie en vingerafdruk van de aannamen',
    'Version and digest of the assumptions',
  ),
  exchange: text(
    'Release en vingerafdruk van de uitwisseling',
    'Release and digest of the exchange',
  ),
  gegevensset: text(
    'Versie en vingerafdruk van de gegevensset',
    'Version and digest of the gegevensset',
  ),
};

const endpointWords: Readonly<Record<string, Text>> = {
  trafficCenter: text('Adres van het Traffic Center', 'Address of the Traffic Center'),
  school: text('Adres van de andere school', 'Address of the other school'),
  osr: text('Adres van het Onderwijs Serviceregister', 'Address of the Onderwijs Serviceregister'),
  kvs: text(
    'Adres van de Kennisnet Validatie Service',
    'Address of the Kennisnet Validatie Service',
  ),
  target: text('Adres van het systeem', 'Address of the system'),
  driver: text('Adres van de bediening', 'Address of the driver'),
};
