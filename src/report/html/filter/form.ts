import type { Outcome } from '#verdict/outcome.ts';
import { type Text, text } from '#words/text.ts';
import { outcomeWords } from '../../words.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { subjectName, subjectOf } from '../subject.ts';
import { capital, formatCount } from '../wording.ts';
import type { Facets } from './facets.ts';

/** How many there are of each kind of thing that can be filtered. */
export type Totals = Readonly<Record<Facets['kind'], number>>;

/** What a requirement that was not judged is found under. */
export const notJudged = 'not-judged';

/**
 * Writes the form that narrows the report down. It is hidden until the script that makes it work shows it: without a
 * script everything is shown.
 */
export function renderFilter(page: Page, totals: Totals): Markup {
  const { say } = page;
  return html`<form id="filter" role="search" aria-label="${say(words.filter)}" hidden="hidden">
<div class="controls">
<label class="words">${say(words.words)}<input type="search" name="q" autocomplete="off" spellcheck="false"/></label>
${choices(page).map((choice) => renderChoice(page, choice))}
<button type="reset">${say(words.reset)}</button>
</div>
<p role="status" aria-atomic="true">${kinds.map((kind) => renderTotal(page, kind, totals[kind]))}</p>
</form>
`;
}

const kinds = ['finding', 'requirement', 'scenario'] as const;

type Choice = {
  readonly name: string;
  readonly label: Text;
  readonly options: readonly (readonly [string, string])[];
};

function choices({ record, say }: Page): Choice[] {
  const outcomes = [...record.results, ...record.requirements].flatMap(
    ({ outcome }) => outcome ?? [],
  );
  const { scenarios } = record;
  const subjects = record.requirements.map(({ id }) => subjectOf(id));
  const same = (value: string) => [value, value] as const;
  const named = (outcome: Outcome) => [outcome, capital(say(outcomeWords[outcome]))] as const;
  const all: readonly Choice[] = [
    {
      name: 'outcome',
      label: words.outcome,
      options: [...once(outcomes).map(named), [notJudged, capital(say(words.notJudged))]],
    },
    { name: 'role', label: words.role, options: once(scenarios.map(({ role }) => role)).map(same) },
    {
      name: 'profile',
      label: words.profile,
      options: once(scenarios.map(({ profile }) => profile)).map(same),
    },
    {
      name: 'subject',
      label: words.subject,
      options: once(subjects).map((subject) => [subject, say(subjectName(subject))] as const),
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}

function once<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function renderChoice({ say }: Page, { name, label, options }: Choice): Markup {
  return html`<label>${say(label)}<select name="${name}"><option value="">${say(words.all)}</option>${options.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></label>
`;
}

function renderTotal(page: Page, kind: Facets['kind'], total: number): Markup | undefined {
  if (total === 0) return undefined;
  const count = formatCount(total, page);
  return html`<span class="total"><b data-shown="${kind}">${count}</b> ${page.say(words.of)} ${count} ${page.say(words[kind])}</span> `;
}

const words = {
  filter: text('Zoeken in dit rapport', 'Search this report'),
  words: text('Zoek woorden', 'Search words'),
  outcome: text('Oordeel', 'Outcome'),
  role: text('Rol', 'Role'),
  profile: text('Profiel', 'Profile'),
  subject: text('Onderwerp', 'Subject'),
  all: text('alle', 'all'),
  reset: text('Alles tonen', 'Show all'),
  notJudged: text('niet beoordeeld', 'not judged'),
  of: text('van', 'of'),
  finding: text('bevindingen', 'findings'),
  requirement: text('eisen', 'requirements'),
  scenario: text('scenario’s', 'scenarios'),
} as const satisfies Readonly<Record<string, Text>>;
