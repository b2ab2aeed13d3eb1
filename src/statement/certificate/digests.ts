import { html, type Markup } from '#report/html/markup.ts';
import { text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import type { Statement } from '../statement.ts';

/** Tells by which digests the statement and its evidence are known, and how anybody checks them. */
export function renderDigests({ jti, run }: Statement, { digest, language }: Drawing): Markup {
  return html`<section class="digests">
<h2>${words.heading[language]}</h2>
<dl>
<div class="own"><dt>${words.statement[language]}</dt><dd><code>${digest}</code></dd></div>
<div><dt>transcript.ndjson</dt><dd><code>${run.transcriptDigest}</code></dd></div>
<div><dt>run.json</dt><dd><code>${run.recordDigest}</code></dd></div>
<div><dt>${words.number[language]}</dt><dd><code>${jti}</code></dd></div>
</dl>
<p>${words.check[language]}<br/><code>oso-keur verify statement.jws --trust keys.json --status status.jws</code></p>
</section>`;
}

const words = {
  heading: text('Te herkennen aan (SHA-256)', 'To be known by (SHA-256)'),
  statement: text('Deze verklaring', 'This statement'),
  number: text('Nummer', 'Number'),
  check: text(
    'Dit blad bewijst niets; de ondertekende verklaring wel. Controleer haar:',
    'This sheet proves nothing; the signed statement does. Check it:',
  ),
} as const;
