import type { JudgedFinding } from '#verdict/blame.ts';
import { worstOf } from '#verdict/outcome.ts';
import type { Result } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import { linkToAssumption, linkToRequirement, linkToScenario } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderCitations } from '../message/citations.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { renderWaiverOf } from './waivers.ts';

/** Tells what is wrong or unclear, requirement by requirement and the worst first, with the messages that show it. */
export function renderFindings(page: Page): Section | undefined {
  const results = page.record.results.filter(({ outcome }) => outcome !== 'passed');
  if (results.length === 0) return undefined;
  return {
    id: 'findings',
    title: text('Bevindingen', 'Findings'),
    body: html`<p>${page.say(words.intro)}</p>
${worstFirst(results).map((group) => renderGroup(page, group))}`,
  };
}

/** The results of one requirement that were not passed. */
type Group = { readonly requirement: string; readonly results: readonly Result[] };

function worstFirst(results: readonly Result[]): Group[] {
  const requirements = [...new Set(results.map(({ requirement }) => requirement))];
  const groups = requirements.map((requirement) => ({
    requirement,
    results: results.filter((result) => result.requirement === requirement),
  }));
  const isFailed = (group: Group) =>
    worstOf(group.results.map(({ outcome }) => outcome)) === 'failed';
  return [...groups.filter(isFailed), ...groups.filter((group) => !isFailed(group))];
}

function renderGroup(page: Page, { requirement, results }: Group): Markup {
  const row = page.record.requirements.find(({ id }) => id === requirement);
  const title = row && html` ${page.say(row.title)}`;
  const why = row && html`<p class="why">${page.say(row.why)}</p>`;
  return html`<article class="requirement ${worstOf(results.map(({ outcome }) => outcome))}" id="finding-${requirement}">
<h3>${linkToRequirement(requirement)}${title}</h3>
${why}${renderWaiverOf(page, requirement)}
${results.map((result) => renderResult(page, result))}
</article>
`;
}

function renderResult(page: Page, { scenario, outcome, findings }: Result): Markup {
  const nothing = findings.length === 0 ? html`<p>${page.say(words.nothingSeen)}</p>` : undefined;
  return html`<section class="result ${outcome}">
<h4>${renderOutcome(outcome, page)} <span class="scenario">${page.say(words.scenario)}: ${linkToScenario(page, scenario)}</span></h4>
${nothing}${findings.map((finding) => renderFinding(page, finding))}
</section>
`;
}

function renderFinding(page: Page, finding: JudgedFinding): Markup {
  const { expected, actual, assumptions, entries } = finding;
  return html`<div class="finding">
<dl>${expected && renderLine(page, words.expected, expected)}${renderLine(page, words.actual, actual)}${renderBasis(page, assumptions)}</dl>
${renderCitations(page, entries)}
</div>
`;
}

function renderLine({ say }: Page, term: Text, line: Text): Markup {
  return html`<dt>${say(term)}</dt><dd>${withBreaks(say(line))}</dd>`;
}

/** A path to an element is one long word; let it break between its steps. */
function withBreaks(line: string): Markup {
  const steps = line.split(/(?<=\])(?=\/)/);
  return html`${steps.map((step, at) => (at === 0 ? step : html`<wbr/>${step}`))}`;
}

function renderBasis(page: Page, ids: readonly string[]): Markup | undefined {
  if (ids.length === 0) return undefined;
  return html`<dt>${page.say(words.assumptions)}</dt>${ids.map((id) => renderAssumption(page, id))}`;
}

function renderAssumption({ record, say }: Page, id: string): Markup {
  const row = record.assumptions.find((assumption) => assumption.id === id);
  if (!row) return html`<dd>${id}</dd>`;
  const state = row.isConfirmed ? words.confirmed : words.open;
  return html`<dd>${linkToAssumption(id)} (${say(state)}): ${say(row.what)}</dd>`;
}

const words = {
  intro: text(
    'Het systeem is wat wordt gekeurd; het Traffic Center en de andere school worden door OSO Keur gespeeld. Regelnummers verwijzen naar transcript.ndjson; tijden zijn Nederlandse tijd. Waar een bericht is ingekort, staat erbij hoeveel er ontbreekt.',
    'The system is what is being judged; the Traffic Center and the other school are played by OSO Keur. Line numbers refer to transcript.ndjson; times are Dutch time. Where a message was cut, it says how much is left out.',
  ),
  scenario: text('Scenario', 'Scenario'),
  expected: text('Verwacht', 'Expected'),
  actual: text('Gezien', 'Seen'),
  assumptions: text('Rust op', 'Rests on'),
  confirmed: text('bevestigd', 'confirmed'),
  open: text('open', 'open'),
  nothingSeen: text(
    'Er viel niets te zien waarover geoordeeld kon worden.',
    'There was nothing to see that could be judged.',
  ),
} as const;
