import type { Outcome } from '#verdict/outcome.ts';
import type { NotJudged } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { endedWords, notJudgedReasons, outcomeWords } from '../../words.ts';
import { inList, linkToRequirement } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { renderSign } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { capital, formatCount } from '../wording.ts';
import { renderSubjects } from './subjects.ts';

/** Says how much the verdict rests on, and what was left out of it and why. */
export function renderCoverage(page: Page): Section {
  return {
    id: 'coverage',
    title: text('Dekking', 'Coverage'),
    body: html`${renderFigures(page)}
${renderSubjects(page)}
${renderNotJudged(page)}
${renderScope(page)}`,
  };
}

const always: readonly Outcome[] = ['passed', 'failed', 'inconclusive'];
const seldom: readonly Outcome[] = ['waived', 'observed'];

function renderFigures(page: Page): Markup {
  const { record, say } = page;
  const judged = record.requirements.flatMap(({ outcome }) => outcome ?? []);
  const outcomes = [...always, ...seldom.filter((outcome) => judged.includes(outcome))];
  const perOutcome = outcomes.map((outcome) => {
    const count = judged.filter((it) => it === outcome).length;
    const label = html`${renderSign(outcome)} ${say(outcomeWords[outcome])}`;
    return renderFigure(page, { count, label, name: count > 0 ? outcome : 'none' });
  });
  const total = formatCount(record.requirements.length, page);
  const label = html`${say(words.of)} ${total} ${say(words.judged)}`;
  const count = judged.filter((outcome) => outcome !== 'inconclusive').length;
  return html`<dl class="figures">${renderFigure(page, { count, label, name: 'all' })}${perOutcome}</dl>`;
}

type Figure = { readonly count: number; readonly label: Markup; readonly name: string };

function renderFigure(page: Page, { count, label, name }: Figure): Markup {
  return html`<div class="${name}"><dt>${label}</dt><dd>${formatCount(count, page)}</dd></div>`;
}

function renderNotJudged(page: Page): Markup {
  const { notJudged } = page.record;
  if (notJudged.length === 0) return html`<p>${page.say(words.allJudged)}</p>`;
  const reasons = [...new Set(notJudged.map(({ because }) => because))];
  return html`<h3>${page.say(words.notJudged)}: ${formatCount(notJudged.length, page)}</h3>
<ul class="plain">${reasons.map((because) => renderReason(page, because))}</ul>`;
}

function renderReason(page: Page, because: NotJudged['because']): Markup {
  const rows = page.record.notJudged.filter((row) => row.because === because);
  const links = rows.map(({ requirement }) => linkToRequirement(requirement));
  const count = formatCount(rows.length, page);
  return html`<li><details><summary>${capital(page.say(notJudgedReasons[because]))}: ${count}</summary><p>${inList(links)}</p></details></li>`;
}

function renderScope(page: Page): Markup {
  const { record, say } = page;
  const ended = (['played', 'stopped', 'absent'] as const).flatMap((how) => {
    const count = record.scenarios.filter((scenario) => scenario.ended === how).length;
    return count > 0 ? [`${formatCount(count, page)} ${say(endedWords[how])}`] : [];
  });
  const open = record.assumptions.filter(({ isConfirmed }) => !isConfirmed).length;
  const assumptions = [
    `${formatCount(record.assumptions.length - open, page)} ${say(words.confirmed)}`,
    `${formatCount(open, page)} ${say(words.open)}`,
  ];
  return html`<p>${renderSum(page, 'scenarios', ended)} ${renderSum(page, 'assumptions', assumptions)}${renderBrokenOff(page)}</p>`;
}

function renderSum(
  { say }: Page,
  of: 'scenarios' | 'assumptions',
  parts: readonly string[],
): Markup {
  return html`<a href="#${of}">${say(words[of])}</a>: ${parts.join(', ')}.`;
}

function renderBrokenOff({ entries, say }: Page): Markup | undefined {
  const isWhole = [...entries.values()].at(-1)?.kind === 'run-ended';
  return isWhole ? undefined : html` ${say(words.brokenOff)}`;
}

const words = {
  of: text('van', 'of'),
  judged: text('eisen beoordeeld', 'requirements judged'),
  allJudged: text('Elke eis is beoordeeld.', 'Every requirement was judged.'),
  notJudged: text('Niet beoordeeld', 'Not judged'),
  scenarios: text('Scenario’s', 'Scenarios'),
  assumptions: text('Aannamen', 'Assumptions'),
  brokenOff: text(
    'Het transcript houdt op voordat de keuring klaar was.',
    'The transcript stops before the run was finished.',
  ),
  confirmed: text('bevestigd', 'confirmed'),
  open: text('open', 'open'),
} as const;
