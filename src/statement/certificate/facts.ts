import { sayAttemptNumber } from '#report/attempt-words.ts';
import { html, type Markup } from '#report/html/markup.ts';
import { sayNotClaimed } from '#report/not-claimed.ts';
import { sayIds } from '#report/say-ids.ts';
import { type Text, text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import { sayDay } from '../say-day.ts';
import { shorten } from '../shorten.ts';
import type { Statement } from '../statement.ts';

/** Writes what a reader has to know to weigh a statement. */
export function renderFacts(statement: Statement, { language }: Drawing): Markup {
  const { issuer, product, run, iat, exp, release, gegevensset, suite } = statement;
  const day = (seconds: number) => sayDay(new Date(seconds * 1000), language);
  const notClaimed = sayNotClaimed(statement.notApplicable) ?? words.nothing;
  const facts: readonly (readonly [Text, string])[] = [
    [words.issued, `${day(iat)}, ${words.by[language]} ${shorten(issuer.name, 90)}`],
    [words.until, day(exp)],
    [words.judgedBy, `OSO ’${release.slice(2)}, gegevensset ${gegevensset}, OSO Keur ${suite}`],
    [words.oin, product.oin],
    [words.run, `${run.id} (${sayDay(new Date(run.startedAt), language)})`],
    [words.attempt, sayAttemptOf(statement, language)],
    [words.notClaimed, notClaimed[language]],
    [words.assumptions, sayAssumptions(statement, language)],
  ];
  return html`<dl class="facts">
${facts.map(
  ([term, fact]) => html`<div><dt>${term[language]}</dt><dd>${fact}</dd></div>
`,
)}
</dl>`;
}

function sayAttemptOf({ run }: Statement, language: Drawing['language']): string {
  const { attempt } = run;
  return attempt ? shorten(sayAttemptNumber(attempt)[language], 200) : words.unknown[language];
}

function sayAssumptions({ assumptions }: Statement, language: Drawing['language']): string {
  const { confirmed, unconfirmed } = assumptions;
  const count = `${confirmed.length} ${words.confirmed[language]}, ${unconfirmed.length} ${words.unconfirmed[language]}`;
  return unconfirmed.length === 0 ? count : `${count}: ${sayIds(unconfirmed)}`;
}

const words = {
  issued: text('Afgegeven', 'Issued'),
  by: text('door', 'by'),
  until: text('Geldig tot', 'Valid until'),
  judgedBy: text('Getoetst aan', 'Judged by'),
  oin: text('OIN', 'OIN'),
  run: text('Run', 'Run'),
  attempt: text('Poging', 'Attempt'),
  unknown: text('niet bijgehouden', 'not kept count of'),
  notClaimed: text('Niet van toepassing', 'Not applicable'),
  nothing: text('niets', 'nothing'),
  assumptions: text('Rust op aannamen', 'Rests on assumptions'),
  confirmed: text('bevestigd', 'confirmed'),
  unconfirmed: text('door niemand bevestigd', 'confirmed by nobody'),
} as const;
