import { type Text, text } from '#words/text.ts';
import { sayNotClaimed } from '../../not-claimed.ts';
import { outcomeSigns, roleWords, verdictMeanings, verdictWords } from '../../words.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import { renderTable } from '../table.ts';
import { capital, formatDuration, inLanguage, renderMoment } from '../wording.ts';
import { renderAttempt } from './attempts.ts';

/** Says first of all what came of the run, of which system, and what that means to a school. */
export function renderVerdict(page: Page): Markup {
  const { record, say } = page;
  const { outcome, target } = record;
  return html`<p class="masthead"><b>OSO Keur</b> <span>${say(words.report)}</span></p>
<div class="verdict ${outcome}">
<p class="seal" aria-hidden="true">${outcomeSigns[outcome]}</p>
<div>
<h1>${capital(say(verdictWords[outcome]))}</h1>
<p class="product">${target.name} ${target.version}<span class="supplier"> ${say(words.by)} ${target.supplier}</span></p>
</div>
</div>
<p class="meaning">${say(verdictMeanings[outcome])}</p>
${renderPart(page)}
${renderAttempt(page)}
${renderChange(page)}
${renderRoles(page)}
${renderNotClaimed(page)}
${renderFacts(page)}`;
}

function renderPart({ record, say }: Page): Markup | undefined {
  return (
    record.partial &&
    html`<p class="notice"><strong>${say(words.only)}</strong> ${record.partial.only.join(', ')}.</p>`
  );
}

function renderChange(page: Page): Markup | undefined {
  const { change } = page.record.target;
  if (change === undefined) return undefined;
  return html`<p class="notice"><strong>${page.say(words.notAProduct)}</strong> ${page.say(words.change)} <code>${inLanguage('en', change, page)}</code>.</p>`;
}

function renderRoles(page: Page): Markup | undefined {
  const { record, say } = page;
  if (record.verdicts.length === 0) return undefined;
  return renderTable({
    name: 'roles',
    caption: say(words.roles),
    columns: [say(words.role), say(words.profile), say(words.outcome)],
    rows: record.verdicts.map(({ role, profile, outcome }) => ({
      cells: [
        html`${capital(say(roleWords[role]))}`,
        html`${profile}`,
        renderOutcome(outcome, page),
      ],
    })),
  });
}

function renderNotClaimed({ record, say }: Page): Markup | undefined {
  const said = sayNotClaimed(record.notClaimed);
  return (
    said && html`<p class="notice"><strong>${say(words.notClaimed)}</strong> ${say(said)}.</p>`
  );
}

function renderFacts(page: Page): Markup {
  const { record, say } = page;
  const { target, release, gegevensset, volatile } = record;
  const facts: readonly (readonly [Text, Markup])[] = [
    [words.product, html`${target.name} ${target.version}`],
    [words.supplier, html`${target.supplier}`],
    [words.oin, html`<span class="id">${target.oin}</span>`],
    [words.release, html`OSO ’${release.slice(2)}, gegevensset ${gegevensset}`],
    [words.moment, renderMoment(volatile.startedAt, page)],
    [words.duration, html`${formatDuration(volatile.durationMs, page)}`],
  ];
  return html`<dl class="facts">${facts.map(
    ([term, fact]) => html`<div><dt>${say(term)}</dt><dd>${fact}</dd></div>`,
  )}</dl>`;
}

const words = {
  report: text('Keuringsrapport', 'Qualification report'),
  by: text('van', 'by'),
  only: text('Gespeeld is alleen wat hoort bij:', 'Only this was played:'),
  notAProduct: text(
    'Dit is geen product van een leverancier.',
    'This is no product of a supplier.',
  ),
  change: text(
    'Het is het ingebouwde referentiesysteem van OSO Keur, waarin met opzet één ding anders is:',
    'It is the built-in reference system of OSO Keur, in which one thing was made different on purpose:',
  ),
  notClaimed: text(
    'Niet van toepassing, want het systeem claimt het niet:',
    'Not applicable, as the system does not claim it:',
  ),
  roles: text('Oordeel per rol en profiel', 'Verdict per role and profile'),
  role: text('Rol', 'Role'),
  profile: text('Profiel', 'Profile'),
  outcome: text('Oordeel', 'Verdict'),
  product: text('Systeem', 'System'),
  supplier: text('Leverancier', 'Supplier'),
  oin: text('OIN', 'OIN'),
  release: text('Getoetst aan', 'Judged by'),
  moment: text('Gekeurd op', 'Run on'),
  duration: text('Duur', 'Duration'),
} as const;
