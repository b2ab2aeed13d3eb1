import type { Entry } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { worstFirst } from './html/cited.ts';
import { contentSecurityPolicy } from './html/content-security-policy.ts';
import { renderFilter } from './html/filter/form.ts';
import { script } from './html/filter/script.ts';
import { html, type Markup, trusted, write } from './html/markup.ts';
import { openPage, type Page } from './html/page.ts';
import { renderContents, renderSection } from './html/section.ts';
import { renderAssumptions } from './html/sections/assumptions.ts';
import { renderAttempts } from './html/sections/attempts.ts';
import { renderCoverage } from './html/sections/coverage.ts';
import { renderEvidence } from './html/sections/evidence.ts';
import { renderFindings } from './html/sections/findings.ts';
import { renderMessages } from './html/sections/messages.ts';
import { renderRemarks } from './html/sections/remarks.ts';
import { renderRequirements } from './html/sections/requirements.ts';
import { renderScenarios } from './html/sections/scenarios.ts';
import { renderVerdict } from './html/sections/verdict.ts';
import { renderWaivers } from './html/sections/waivers.ts';
import { styleSheet } from './html/style/all.ts';
import { capital } from './html/wording.ts';
import { verdictWords } from './words.ts';

/**
 * Writes a run as one page that needs nothing else: no font, no picture, nothing from anywhere. All of it is there to
 * read without its script, which only narrows it down. It is well-formed XML too, but for its first line, so that a test
 * can read it.
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
<script>${trusted(program)}</script>
</body>
</html>
`);
}

/** As XML a script would otherwise be read as markup. */
const program = `//<![CDATA[${script}//]]>`;

function renderHead({ record, say }: Page): Markup {
  const { target, outcome } = record;
  return html`<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ style: styleSheet, script: program })}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>${capital(say(verdictWords[outcome]))}: ${target.name} ${target.version} · OSO Keur</title>
<link rel="icon" href="data:,"/>
<style>${trusted(styleSheet)}</style>
</head>`;
}

function renderBody(page: Page): Markup {
  const { record } = page;
  const sections = [
    renderWaivers(page),
    renderFindings(page),
    renderCoverage(page),
    renderRequirements(page),
    renderScenarios(page),
    renderAttempts(page),
    renderAssumptions(page),
    renderRemarks(page),
    renderMessages(page),
    renderEvidence(page),
  ].flatMap((section) => section ?? []);
  const findings = worstFirst(record).map(({ findings }) => Math.max(1, findings.length));
  const totals = {
    finding: findings.reduce((sum, count) => sum + count, 0),
    requirement: record.requirements.length,
    scenario: record.scenarios.length,
  };
  return html`<a class="skip" href="#main">${page.say(words.skip)}</a>
<header>
${renderVerdict(page)}
${renderContents(page, sections)}
</header>
<main id="main" tabindex="-1">
${renderFilter(page, totals)}${sections.map((section) => renderSection(page, section))}
</main>
<footer><p>${page.say(words.end)} OSO Keur ${record.suite} · ${record.volatile.runId}</p></footer>`;
}

const words = {
  skip: text('Naar de inhoud', 'To the content'),
  end: text('Einde van het rapport.', 'End of the report.'),
} as const;
