import type { Requirement } from '#checks/requirement.ts';
import { featureWords, notJudgedReasons } from '#report/words.ts';
import { type Language, text } from '#words/text.ts';
import { renderExamples } from './examples-text.ts';
import type { Explanation } from './explanation.ts';

/** Writes an explanation for people. */
export function renderExplanation(explanation: Explanation, language: Language): string {
  const { requirement, scenarios, mutants, alsoBrokenBy, assumptions, examples } = explanation;
  const { id, level, title, why, source } = requirement;
  const parts = [
    `${id} (${level}): ${title[language]}`,
    section(words.why[language], [why[language]]),
    section(words.source[language], [source]),
    section(words.binds[language], sayBound(requirement, language)),
    section(words.judged[language], [sayWay(requirement, language)]),
    section(
      words.scenarios[language],
      scenarios.map(({ name, file, line }) => `${name} (${file}:${line})`),
    ),
    section(
      words.causes[language],
      mutants.map(({ name, does }) => `${does} (${name})`),
    ),
    section(
      words.alsoCauses[language],
      alsoBrokenBy.map(({ name, does, because }) => `${does} (${name}: ${because})`),
    ),
    section(
      words.assumptions[language],
      assumptions.map((row) => `${row.id}: ${row.what[language]}`),
    ),
    renderExamples(examples, language),
    ...(scenarios.length > 0
      ? [section(words.again[language], [`oso-keur run --only ${id}`])]
      : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function sayBound({ roles, profiles, releases, feature }: Requirement, language: Language) {
  const years = releases.map((release) => `'${release.slice(2)}`);
  const claimed = feature && `${words.feature[language]}: ${featureWords[feature][language]}`;
  return [
    `${roles.join(', ')}; ${profiles.join(', ')}; release ${years.join(', ')}`,
    ...(claimed ? [claimed] : []),
  ];
}

function sayWay(requirement: Requirement, language: Language): string {
  if ('check' in requirement) return `${words.check[language]} ${requirement.check}`;
  if ('question' in requirement) {
    return `${words.question[language]}: ${requirement.question[language]}`;
  }
  const because = notJudgedReasons[requirement.notTestedBecause][language];
  return `${words.notTested[language]}: ${because}`;
}

const words = {
  why: text('Waarom', 'Why'),
  source: text('Bron', 'Source'),
  binds: text('Geldt voor', 'Binds'),
  feature: text('alleen voor wie dit opgeeft', 'only for who claims this'),
  judged: text('Hoe het wordt beoordeeld', 'How it is judged'),
  check: text('door de controle', 'by the check'),
  question: text('door een vraag aan de operator', 'by a question to the operator'),
  notTested: text('niet', 'not'),
  scenarios: text('Proeven die ernaar vragen', 'Scenarios that ask for it'),
  causes: text(
    'Wat er vaak mis is; met elk van deze fouten laat de keuring het referentie-LAS zakken (in het Engels)',
    'What is often wrong; with each of these faults the reference LAS must fail (mutants)',
  ),
  alsoCauses: text(
    'Gaat mee mis als iets anders fout is',
    'Goes wrong with it when something else is',
  ),
  assumptions: text('Rust op aannamen', 'Rests on assumptions'),
  again: text('Speel alleen dit', 'Play only this'),
} as const;
