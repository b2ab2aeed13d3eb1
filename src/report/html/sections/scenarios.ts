import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { PlayedScenario, Result } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { endedWords } from '../../words.ts';
import type { Facets } from '../filter/facets.ts';
import { notJudged } from '../filter/form.ts';
import { renderFolded } from '../folded.ts';
import { linkToRequirement, scenarioAnchor } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { subjectOf } from '../subject.ts';
import { type Row, renderTable } from '../table.ts';
import { capital, formatCount, inLanguage } from '../wording.ts';

/** Lists what was played, in order, and what was judged in it. */
export function renderScenarios(page: Page): Section {
  const { record, say } = page;
  const columns = [words.scenario, words.role, words.ended, words.judged];
  const results = groupedBy(record.results, ({ scenario }) => scenario);
  return {
    id: 'scenarios',
    title: text('Scenario’s', 'Scenarios'),
    body: renderTable({
      name: 'scenarios',
      caption: say(words.caption),
      columns: columns.map(say),
      rows: record.scenarios.map((scenario) =>
        rowOf(page, scenario, results.get(scenario.key) ?? []),
      ),
    }),
  };
}

function rowOf(page: Page, scenario: PlayedScenario, results: readonly Result[]): Row {
  const { key, name, role, profile } = scenario;
  return {
    id: scenarioAnchor(page, key),
    facets: facetsOf(scenario, results),
    cells: [
      inLanguage('nl', name, page),
      html`${role}, ${profile}`,
      renderEnd(page, scenario),
      renderJudged(page, scenario, results),
    ],
  };
}

function facetsOf(
  { role, profile, requirements }: PlayedScenario,
  results: readonly Result[],
): Facets {
  const outcomes = results.map(({ outcome }) => outcome);
  return {
    kind: 'scenario',
    outcome: outcomes.length > 0 ? outcomes : [notJudged],
    role: [role],
    profile: [profile],
    subject: requirements.map(subjectOf),
  };
}

function renderEnd({ say }: Page, { ended, why }: PlayedScenario): Markup {
  const reason = why === undefined ? undefined : html`: ${say(why)}`;
  return html`<span class="ended ${ended}">${capital(say(endedWords[ended]))}${reason}</span>`;
}

/** What was not passed stands open; of what was passed the count tells enough. */
function renderJudged(
  page: Page,
  { requirements }: PlayedScenario,
  results: readonly Result[],
): Markup {
  const missed = requirements.filter(
    (id) => !results.some(({ requirement }) => requirement === id),
  );
  if (results.length + missed.length === 0) {
    return html`<span class="none">${page.say(words.nothing)}</span>`;
  }
  const others = results.filter(({ outcome }) => outcome !== 'passed');
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  return html`${renderItems([...others.map((result) => renderItem(page, result)), ...missed.map((id) => renderMissed(page, id))])}${renderFolded(
    {
      summary: html`${renderOutcome('passed', page)}: ${formatCount(passed.length, page)}`,
      items: passed.map((result) => renderItem(page, result)),
    },
  )}`;
}

function renderItems(items: readonly Markup[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function renderItem(page: Page, { requirement, outcome }: Result): Markup {
  return html`${linkToRequirement(requirement)} ${renderOutcome(outcome, page)}`;
}

function renderMissed(page: Page, id: string): Markup {
  return html`${linkToRequirement(id)} <span class="none">${page.say(words.missed)}</span>`;
}

const words = {
  caption: text('Wat er is gespeeld, op volgorde', 'What was played, in order'),
  scenario: text('Scenario', 'Scenario'),
  role: text('Rol, profiel', 'Role, profile'),
  ended: text('Verloop', 'Course'),
  judged: text('Eisen', 'Requirements'),
  missed: text('niet aan toegekomen', 'not reached'),
  nothing: text('geen; een proef zonder oordeel', 'none; a probe that is not judged'),
} as const;
