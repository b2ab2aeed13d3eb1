import type { Entry } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { html, type Markup, trusted, write } from './html/markup.ts';
import { openPage, type Page } from './html/page.ts';
import { renderContents, renderSection } from './html/section.ts';
import { renderAssumptions } from './html/sections/assumptions.ts';
import { renderAttempts } from './html/sections/attempts.ts';
import { renderCounts } from './html/sections/counts.ts';
import { renderEvidence } from './html/sections/evidence.ts';
import { renderFindings } from './html/sections/findings.ts';
import { renderRemarks } from './html/sections/remarks.ts';
import { renderRequirements } from './html/sections/requirements.ts';
import { renderScenarios } from './html/sections/scenarios.ts';
import { renderVerdict } from './html/sections/verdict.ts';
import { renderWaivers } from './html/sections/waivers.ts';
import { styleSheet } from './html/style/all.ts';
import { capital } from './html/wording.ts';
import { verdictWords } from './words.ts';

/**
 * Writes a run as one page that needs nothing else: no script, no font, no picture from anywhere. It is well-formed
 * XML too, but for its first line, so that a test can read it.
 */
export function renderHtml(
  record: RunRecord,
  entries: readonly Entry[],
  language: Language = 'nl',
): string {
  const page = openPage(record, entries, language);
  return write(html`<!doctype html>
<html lang="${language}" class="${record.outcome}">
${renderHead(page)}
<body>
${renderBody(page)}
</body>
</html>
`);
}

function renderHead({ record, say }: Page): Markup {
  const { target, outcome } = record;
  return html`<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>${capital(say(verdictWords[outcome]))}: ${target.name} ${target.version} · OSO Keur</title>
<link rel="icon" href="data:,"/>
<style>${trusted(styleSheet)}</style>
</head>`;
}

function renderBody(page: Page): Markup {
  const sections = [
    renderWaivers(page),
    renderCounts(page),
    renderFindings(page),
    renderRequirements(page),
    renderScenarios(page),
    renderAttempts(page),
    renderAssumptions(page),
    renderRemarks(page),
    renderEvidence(page),
  ].flatMap((section) => section ?? []);
  return html`<header>
${renderVerdict(page)}
${renderContents(page, sections)}
</header>
<main>
${sections.map((section) => renderSection(page, section))}
</main>
<footer><p>${page.say(footer)} OSO Keur ${page.record.suite} · ${page.record.volatile.runId}</p></footer>`;
}

const footer = text('Einde van het rapport.', 'End of the report.');
