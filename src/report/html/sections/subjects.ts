import { groupedBy } from '#dossier/rules/grouped-by.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type { NamedRequirement } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { outcomeWords } from '../../words.ts';
import { html, type Markup } from '../markup.ts';
import { renderSign } from '../outcome.ts';
import type { Page } from '../page.ts';
import { subjectName, subjectOf } from '../subject.ts';
import { renderTable } from '../table.ts';
import { capital, formatCount } from '../wording.ts';

/** Tells subject by subject how many requirements there are, what came of them, and how many were not judged. */
export function renderSubjects(page: Page): Markup {
  const { record, say } = page;
  const subjects = groupedBy(record.requirements, ({ id }) => subjectOf(id));
  const outcomes = record.requirements.flatMap(({ outcome }) => outcome ?? []);
  const told = [...new Set<Outcome>(['passed', 'failed', 'inconclusive', ...outcomes])];
  return renderTable({
    name: 'subjects',
    caption: say(words.caption),
    columns: [
      say(words.subject),
      say(words.all),
      ...told.map((outcome) => capital(say(outcomeWords[outcome]))),
      say(words.notJudged),
    ],
    rows: [...subjects].map(([subject, rows]) => ({
      cells: [
        html`${say(subjectName(subject))} <span class="id">${subject}</span>`,
        html`${formatCount(rows.length, page)}`,
        ...told.map((outcome) => renderCount(page, rows, outcome)),
        renderCount(page, rows, undefined),
      ],
    })),
  });
}

function renderCount(
  page: Page,
  rows: readonly NamedRequirement[],
  outcome: Outcome | undefined,
): Markup {
  const count = rows.filter((row) => row.outcome === outcome).length;
  if (count === 0) return html`<span class="none">0</span>`;
  const sign = outcome && html`${renderSign(outcome)} `;
  return html`<span class="count">${sign}${formatCount(count, page)}</span>`;
}

const words = {
  caption: text('Eisen per onderwerp', 'Requirements per subject'),
  subject: text('Onderwerp', 'Subject'),
  all: text('Eisen', 'Requirements'),
  notJudged: text('Niet beoordeeld', 'Not judged'),
} as const;
