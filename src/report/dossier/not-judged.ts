import type { NotJudged } from '#dossier/pack.ts';
import { type Language, text } from '#words/text.ts';

/** Tells which official rules of an imported pack nobody here judges; nothing where there are none. */
export function renderNotJudged(notJudged: readonly NotJudged[], language: Language): string {
  if (notJudged.length === 0) return '';
  // A file of somebody else may hold what a terminal obeys.
  const lines = notJudged.map(
    ({ file, line, what }) => `  ${`${file}, ${line}: ${what}`.replace(/\p{Cc}/gu, '?')}`,
  );
  return `\n${heading[language]}\n${lines.join('\n')}\n`;
}

const heading = text(
  'Niet beoordeeld: regels van de officiële bundel in een vorm die wij niet kennen',
  'Not judged: rules of the official bundle in a shape that we do not know',
);
