/**
 * The certificate of a statement: one page that needs nothing else, on screen and on paper.
 *
 * 1. What the service desk states has a frame and a seal, and begins with the verdict.
 * 2. What a supplier states has neither, begins with whose declaration it is, and says that nobody else checked it.
 * 3. What stands by a waiver says so in its verdict, and names every condition.
 * 4. It fits on one page of A4 whatever it says: what is too long is shortened here, and stands in the statement in full.
 */
import { html, type Markup, trusted, write } from '#report/html/markup.ts';
import { capital } from '#report/html/wording.ts';
import { verdictWords } from '#report/words.ts';
import { text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import { shorten } from '../shorten.ts';
import { howObtained, type Statement } from '../statement.ts';
import { kindWords } from '../words.ts';
import { renderConditions } from './conditions.ts';
import { renderDigests } from './digests.ts';
import { renderFacts } from './facts.ts';
import { seal } from './seal.ts';
import { certificateStyle } from './style/all.ts';
import { renderVerdicts } from './verdicts.ts';

/** Writes a certificate; nobody gets one for anything less than gekwalificeerd (onder voorwaarde). */
export function renderCertificate(statement: Statement, drawing: Drawing): string {
  if (!isCertifiable(statement)) throw new Error(`Cannot certify "${statement.outcome}"`);
  const { kind, outcome } = statement;
  const { digest, language } = drawing;
  return write(html`<!doctype html>
<html lang="${language}" class="${kind} ${outcome}${isLong(statement) ? ' dense' : ''}" data-kind="${kind}" data-verdict="${outcome}" data-statement-digest="${digest}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${titleOf(statement, drawing)}</title>
<link rel="icon" href="data:,"/>
<style>${trusted(certificateStyle)}</style>
</head>
<body>
<main class="sheet"><div class="inner">
<p class="masthead"><b>OSO Keur</b> <span>${kindWords[kind][language]}</span></p>
${renderHeading(statement, drawing)}
${renderProduct(statement, drawing)}
${renderVerdicts(statement, drawing)}
${renderConditions(statement, drawing)}
${renderFacts(statement, drawing)}
${renderDigests(statement, drawing)}
</div></main>
</body>
</html>
`);
}

/** Tells whether a statement is one that gets a certificate. */
export function isCertifiable({ outcome }: Pick<Statement, 'outcome'>): boolean {
  return outcome === 'passed' || outcome === 'waived';
}

/** Tells whether it takes smaller letters to fit it on its page. */
function isLong({ product, waivers, assumptions, notApplicable, run }: Statement): boolean {
  const names = [product.name, product.version, product.supplier];
  const others = [waivers, assumptions.unconfirmed, notApplicable, run.attempt?.others ?? []];
  return JSON.stringify([names, others]).length > 900;
}

function titleOf({ kind, outcome, product }: Statement, { language }: Drawing): string {
  const said = `${kindWords[kind][language]}: ${verdictWords[outcome][language]}`;
  return `${said} · ${shorten(product.name, 60)} ${shorten(product.version, 30)}`;
}

function renderHeading(
  { kind, outcome, howObtained: how }: Statement,
  { language }: Drawing,
): Markup {
  const verdict = verdictWords[outcome][language];
  if (kind === 'attested') {
    return html`<div class="heading">
<div><h1>${capital(verdict)}</h1>
<p class="how">${(how === howObtained.examined ? words.examined : words.byDesk)[language]}</p></div>
${seal(outcome, language)}
</div>`;
  }
  return html`<h1>${kindWords[kind][language]}</h1>
<p class="unchecked"><strong>${words.unchecked[language]}</strong> ${words.ownWord[language]}</p>
<p class="claim">${words.declares[language]} <strong>${verdict}</strong></p>`;
}

function renderProduct({ product }: Statement, { language }: Drawing): Markup {
  const { name, version, supplier } = product;
  return html`<div class="product">
<p class="name">${shorten(name, 70)} <span>${shorten(version, 30)}</span></p>
<p class="supplier">${words.by[language]} ${shorten(supplier, 90)}</p>
</div>`;
}

const words = {
  byDesk: text(
    'Volgens de servicedesk, die de proeven zelf heeft uitgevoerd.',
    'According to the service desk, which ran the tests itself.',
  ),
  examined: text(
    'Volgens de servicedesk, die het bewijs van de leverancier opnieuw heeft beoordeeld.',
    "According to the service desk, which judged the supplier's evidence again.",
  ),
  unchecked: text('Niemand anders heeft dit gecontroleerd.', 'Nobody else has checked this.'),
  ownWord: text(
    'De leverancier heeft de proeven zelf uitgevoerd, zonder toezicht, en staat zelf in voor wat hier staat.',
    'The supplier ran the tests itself, unsupervised, and answers itself for what stands here.',
  ),
  declares: text('De leverancier verklaart zelf:', 'The supplier itself declares:'),
  by: text('van', 'by'),
} as const;
