import type { Difference } from '#dossier/same-dossier.ts';
import { type Text, text } from '#words/text.ts';

const shownAtMost = 5;
const longestValue = 60;

/** Says where two dossiers differ, the first few places with both values. */
export function describeDifferences(differences: readonly Difference[]): Text {
  const shown = differences.slice(0, shownAtMost);
  const more = differences.length - shown.length;
  return text(
    `${count(differences, 'verschil', 'verschillen')}: ${shown.map(inDutch).join('; ')}${more > 0 ? `; en nog ${more}` : ''}`,
    `${count(differences, 'difference', 'differences')}: ${shown.map(inEnglish).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  );
}

function count({ length }: readonly Difference[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`;
}

function inDutch({ path, expected, actual }: Difference): string {
  if (actual === undefined) return `${path} ontbreekt (verwacht ${quote(expected)})`;
  if (expected === undefined) return `${path} is toegevoegd (${quote(actual)})`;
  return `${path} is ${quote(actual)} in plaats van ${quote(expected)}`;
}

function inEnglish({ path, expected, actual }: Difference): string {
  if (actual === undefined) return `${path} is missing (expected ${quote(expected)})`;
  if (expected === undefined) return `${path} was added (${quote(actual)})`;
  return `${path} is ${quote(actual)} instead of ${quote(expected)}`;
}

function quote(value = ''): string {
  return `"${value.length > longestValue ? `${value.slice(0, longestValue)}…` : value}"`;
}
