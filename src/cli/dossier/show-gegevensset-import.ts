import type { ImportedGegevensset } from '#dossier/import/import-gegevensset.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import { type Language, text } from '#words/text.ts';

/** How an import is shown. */
export type ShowImport = { readonly out: string; readonly language: Language };

/** Tells what became of a bundle: how many rules, which are not judged or never break, and what is left to fill in. */
export function showGegevenssetImport(
  { pack, rules, guessed }: ImportedGegevensset,
  { out, language }: ShowImport,
): string {
  const { notJudged = [] } = pack;
  const never = rules.rules.filter((rule) => !isReachable(rule));
  const lines = [
    words.made(rules.rules.length - never.length, Object.keys(rules.codelists).length)[language],
    words.profiles[language] + Object.keys(pack.kinds.profiles).join(', '),
    ...section(
      words.notJudged[language],
      notJudged.map(({ file, line, what }) => `${file}, ${line}: ${what}`),
    ),
    ...section(
      words.never[language],
      never.map(({ key, rule, source, reason }) => `${key} ${rule} (${source}): ${reason}`),
    ),
    ...(guessed.length > 0 ? section(words.guessed[language], [guessed.join(', ')]) : []),
    `${words.written[language]} --gegevensset ${out}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function section(heading: string, told: readonly string[]): string[] {
  return told.length === 0 ? [] : ['', heading, ...told.map((line) => `  ${line}`), ''];
}

/** A file of somebody else may hold what a terminal obeys. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '?');
}

const words = {
  made: (rules: number, lists: number) =>
    text(`${rules} regels en ${lists} codelijsten.`, `${rules} rules and ${lists} code lists.`),
  profiles: text('Profielen: ', 'Profiles: '),
  notJudged: text(
    'Regels in een vorm die wij niet kennen; zij worden niet beoordeeld:',
    'Rules in a shape that we do not know; they are not judged:',
  ),
  never: text('Regels die geen dossier kan breken:', 'Rules that no dossier can break:'),
  guessed: text(
    'Van deze profielen zegt de bundel niet tussen welke sectoren zij gaan; vul dat in pack.json in (from, to, asksParents, pgn):',
    'Of these profiles the bundle does not tell between which sectors they go; fill that in in pack.json (from, to, asksParents, pgn):',
  ),
  written: text('Gebruik dit met', 'Use it by'),
};
