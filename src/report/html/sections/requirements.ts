import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { NamedRequirement, Result } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { notJudgedReasons } from '../../words.ts';
import type { Facets } from '../filter/facets.ts';
import { notJudged } from '../filter/form.ts';
import { renderFolded } from '../folded.ts';
import { inList, linkToAssumption, linkToScenario } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome, renderSign } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { subjectOf } from '../subject.ts';
import { type Row, renderTable } from '../table.ts';
import { formatCount, inLanguage } from '../wording.ts';

/** Lists every requirement: what came of it and where, or why it was not judged. */
export function renderRequirements(page: Page): Section {
  const { record, say } = page;
  const columns = [words.id, words.requirement, words.outcome, words.scenarios, words.assumptions];
  const results = groupedBy(record.results, ({ requirement }) => requirement);
  return {
    id: 'requirements',
    title: text('Alle eisen', 'All requirements'),
    body: renderTable({
      name: 'requirements',
      caption: say(words.caption),
      columns: columns.map(say),
      rows: record.requirements.map((row) => rowOf(page, row, results.get(row.id) ?? [])),
    }),
  };
}

function rowOf(page: Page, requirement: NamedRequirement, results: readonly Result[]): Row {
  const { id, title, level, source, assumptions } = requirement;
  return {
    id,
    facets: facetsOf(page, requirement, results),
    cells: [
      html`<span class="id">${id}</span><span class="level">${level}</span>`,
      html`${page.say(title)}<span class="source">${page.say(words.source)}: ${inLanguage('en', source, page)}</span>`,
      renderJudgement(page, requirement),
      renderPlaces(page, results),
      assumptions.length > 0 ? inList(assumptions.map(linkToAssumption)) : none(page),
    ],
  };
}

function facetsOf(
  { scenarios }: Page,
  { id, outcome = notJudged }: { readonly id: string; readonly outcome?: string },
  results: readonly Result[],
): Facets {
  const played = results.flatMap(({ scenario }) => scenarios.get(scenario) ?? []);
  return {
    kind: 'requirement',
    outcome: [outcome],
    role: played.map(({ role }) => role),
    profile: played.map(({ profile }) => profile),
    subject: [subjectOf(id)],
  };
}

function renderJudgement(page: Page, { id, outcome }: NamedRequirement): Markup {
  if (outcome === 'passed') return renderOutcome(outcome, page);
  if (outcome) return html`<a href="#finding-${id}">${renderOutcome(outcome, page)}</a>`;
  const row = page.record.notJudged.find(({ requirement }) => requirement === id);
  const reason = row && html`: ${page.say(notJudgedReasons[row.because])}`;
  return html`<span class="outcome none">${page.say(words.notJudged)}${reason}</span>`;
}

function renderPlaces(page: Page, results: readonly Result[]): Markup {
  if (results.length === 0) return none(page);
  return renderFolded({
    summary: html`${formatCount(results.length, page)} ${page.say(words.times)}`,
    items: results.map(
      ({ scenario, outcome }) => html`${renderSign(outcome)} ${renderPlace(page, scenario)}`,
    ),
  });
}

function renderPlace(page: Page, scenario: string): Markup {
  const played = page.scenarios.get(scenario);
  const where = played && html` <small>${played.role} ${played.profile}</small>`;
  return html`<span>${linkToScenario(page, scenario)}${where}</span>`;
}

function none({ say }: Page): Markup {
  return html`<span class="none">${say(words.none)}</span>`;
}

const words = {
  caption: text(
    'Wat OSO vraagt, en wat daarvan is vastgesteld. MUST: moet, een overtreding weegt mee in het oordeel; SHOULD: hoort, een aanbeveling. De opdracht npx oso-keur explain, met de eis erachter, legt een eis uit',
    'What OSO asks, and what was established of it. MUST: a breach counts in the verdict; SHOULD: advice. The command npx oso-keur explain, with the requirement behind it, explains one',
  ),
  id: text('Eis', 'Requirement'),
  requirement: text('Wat er moet', 'What is asked'),
  outcome: text('Oordeel', 'Outcome'),
  scenarios: text('Beoordeeld in', 'Judged in'),
  assumptions: text('Rust op', 'Rests on'),
  source: text('Bron', 'Source'),
  times: text('proeven', 'scenarios'),
  notJudged: text('niet beoordeeld', 'not judged'),
  none: text('geen', 'none'),
} as const;
