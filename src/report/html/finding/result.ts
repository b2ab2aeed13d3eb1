import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { Result } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { writeFacets } from '../filter/facets.ts';
import { linkToScenario } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import { renderSequence } from '../sequence/sequence.ts';
import { subjectOf } from '../subject.ts';
import { formatCount } from '../wording.ts';
import { renderFinding } from './finding.ts';
import { renderRepeat } from './repeat.ts';

/** Tells what was found in one scenario, with how to see it again; findings that cite the same lines share a diagram. */
export function renderResult(page: Page, result: Result): Markup {
  const { scenario, outcome } = result;
  const played = page.scenarios.get(scenario);
  const place = played && html`<span class="place">${played.role}, ${played.profile}</span>`;
  return html`<section class="result ${outcome}">
<h4>${renderOutcome(outcome, page)} <span class="scenario">${page.say(words.scenario)}: ${linkToScenario(page, scenario)}</span> ${place}</h4>
${groupByLines(result.findings).map((findings) => renderTogether(page, result, findings))}${renderRepeat(page, scenario)}
</section>
`;
}

/** Where nothing was found there is still something to tell: that nothing was seen. */
function groupByLines(findings: readonly JudgedFinding[]): (readonly JudgedFinding[])[] {
  if (findings.length === 0) return [[]];
  return [...groupedBy(findings, ({ entries }) => entries.join()).values()];
}

function renderTogether(
  page: Page,
  { requirement, scenario, outcome }: Result,
  findings: readonly JudgedFinding[],
): Markup {
  const played = page.scenarios.get(scenario);
  const outcomes = findings.length > 0 ? findings.map((finding) => finding.outcome) : [outcome];
  const facets = writeFacets({
    kind: 'finding',
    outcome: outcomes,
    role: played ? [played.role] : [],
    profile: played ? [played.profile] : [],
    subject: [subjectOf(requirement)],
    count: Math.max(1, findings.length),
  });
  const nothing = html`<p>${page.say(words.nothingSeen)}</p>`;
  return html`<div class="finding"${facets}>
${findings.length === 0 ? nothing : findings.map((finding) => renderFinding(page, finding))}
${renderDiagram(page, scenario, findings[0]?.entries ?? [])}
</div>
`;
}

function renderDiagram(page: Page, scenario: string, cited: readonly number[]): Markup {
  const lines = cited.map((seq) => formatCount(seq, page)).join(', ');
  const named =
    cited.length > 0 ? html` <small>${page.say(words.lines)} ${lines}</small>` : undefined;
  return html`<details class="course"${page.isCrowded ? undefined : html` open="open"`}><summary>${page.say(words.course)}${named}</summary>
${renderSequence(page, { scenario, cited })}</details>`;
}

const words = {
  scenario: text('Proef', 'Scenario'),
  course: text('Verloop', 'Course'),
  lines: text('regel', 'line'),
  nothingSeen: text(
    'Er viel niets te zien waarover geoordeeld kon worden.',
    'There was nothing to see that could be judged.',
  ),
} as const;
