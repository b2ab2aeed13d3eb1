import type { PlayedScenario } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { endedWords } from '../../words.ts';
import { linkToRequirement, scenarioAnchor } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { type Row, renderTable } from '../table.ts';
import { capital, inLanguage } from '../wording.ts';

/** Lists what was played, in order, and what was judged in it. */
export function renderScenarios(page: Page): Section {
  const { record, say } = page;
  const columns = [words.scenario, words.role, words.ended, words.judged];
  return {
    id: 'scenarios',
    title: text('Scenario’s', 'Scenarios'),
    body: renderTable({
      name: 'scenarios',
      caption: say(words.caption),
      columns: columns.map(say),
      rows: record.scenarios.map((scenario) => rowOf(page, scenario)),
    }),
  };
}

function rowOf(page: Page, scenario: PlayedScenario): Row {
  const { key, name, role, profile } = scenario;
  return {
    id: scenarioAnchor(page, key),
    cells: [
      inLanguage('nl', name, page),
      html`${role}, ${profile}`,
      renderEnd(page, scenario),
      renderJudged(page, scenario),
    ],
  };
}

function renderEnd({ say }: Page, { ended, why }: PlayedScenario): Markup {
  const reason = why === undefined ? undefined : html`: ${why}`;
  return html`<span class="ended ${ended}">${capital(say(endedWords[ended]))}${reason}</span>`;
}

function renderJudged(page: Page, { key, requirements }: PlayedScenario): Markup {
  const results = page.record.results.filter(({ scenario }) => scenario === key);
  const judged = results.map(({ requirement }) => requirement);
  const missed = requirements.filter((id) => !judged.includes(id));
  if (results.length + missed.length === 0) {
    return html`<span class="none">${page.say(words.nothing)}</span>`;
  }
  return html`<ul class="plain">${results.map(
    ({ requirement, outcome }) =>
      html`<li>${linkToRequirement(requirement)} ${renderOutcome(outcome, page)}</li>`,
  )}${missed.map(
    (id) =>
      html`<li>${linkToRequirement(id)} <span class="none">${page.say(words.missed)}</span></li>`,
  )}</ul>`;
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
