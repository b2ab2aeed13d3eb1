import type { NamedRequirement } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { notJudgedReasons } from '../../words.ts';
import { inList, linkToAssumption, linkToScenario } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderOutcome, renderSign } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { type Row, renderTable } from '../table.ts';
import { inLanguage } from '../wording.ts';

/** Lists every requirement: what came of it and where, or why it was not judged. */
export function renderRequirements(page: Page): Section {
  const { record, say } = page;
  const columns = [words.id, words.requirement, words.outcome, words.scenarios, words.assumptions];
  return {
    id: 'requirements',
    title: text('Alle eisen', 'All requirements'),
    body: renderTable({
      name: 'requirements',
      caption: say(words.caption),
      columns: columns.map(say),
      rows: record.requirements.map((requirement) => rowOf(page, requirement)),
    }),
  };
}

function rowOf(page: Page, requirement: NamedRequirement): Row {
  const { id, title, source, assumptions } = requirement;
  return {
    id,
    cells: [
      html`<span class="id">${id}</span>`,
      html`${page.say(title)}<span class="source">${page.say(words.source)}: ${inLanguage('en', source, page)}</span>`,
      renderJudgement(page, requirement),
      renderPlaces(page, id),
      assumptions.length > 0 ? inList(assumptions.map(linkToAssumption)) : none(page),
    ],
  };
}

function renderJudgement(page: Page, { id, outcome }: NamedRequirement): Markup {
  if (outcome === 'passed') return renderOutcome(outcome, page);
  if (outcome) return html`<a href="#finding-${id}">${renderOutcome(outcome, page)}</a>`;
  const row = page.record.notJudged.find(({ requirement }) => requirement === id);
  const reason = row && html`: ${page.say(notJudgedReasons[row.because])}`;
  return html`<span class="outcome none">${page.say(words.notJudged)}${reason}</span>`;
}

function renderPlaces(page: Page, id: string): Markup {
  const results = page.record.results.filter(({ requirement }) => requirement === id);
  if (results.length === 0) return none(page);
  const items = results.map(
    ({ scenario, outcome }) =>
      html`<li>${renderSign(outcome)}${linkToScenario(page, scenario)}</li>`,
  );
  return html`<ul class="plain">${items}</ul>`;
}

function none({ say }: Page): Markup {
  return html`<span class="none">${say(words.none)}</span>`;
}

const words = {
  caption: text(
    'Wat OSO vraagt, en wat daarvan is vastgesteld',
    'What OSO asks, and what was established of it',
  ),
  id: text('Eis', 'Requirement'),
  requirement: text('Wat er moet', 'What is asked'),
  outcome: text('Oordeel', 'Outcome'),
  scenarios: text('Beoordeeld in', 'Judged in'),
  assumptions: text('Rust op', 'Rests on'),
  source: text('Bron', 'Source'),
  notJudged: text('niet beoordeeld', 'not judged'),
  none: text('geen', 'none'),
} as const;
