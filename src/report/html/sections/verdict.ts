import { text } from '#words/text.ts';
import { sayNotClaimed } from '../../not-claimed.ts';
import { outcomeSigns, verdictMeanings, verdictWords } from '../../words.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { capital, inLanguage } from '../wording.ts';
import { renderAttempt } from './attempts.ts';
import { renderFacts } from './facts.ts';
import { renderReasons } from './reasons.ts';
import { renderRoles } from './roles.ts';

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
${renderFacts(page)}
${renderReasons(page)}
${renderRoles(page)}
${renderNotClaimed(page)}`;
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

function renderNotClaimed({ record, say }: Page): Markup | undefined {
  const said = sayNotClaimed(record.notClaimed);
  return (
    said && html`<p class="notice"><strong>${say(words.notClaimed)}</strong> ${say(said)}.</p>`
  );
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
} as const;
