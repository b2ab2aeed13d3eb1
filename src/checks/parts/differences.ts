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

function inDutch(difference: Difference): string {
  const { path, expected, actual } = tellable(difference);
  if (actual === undefined) return `${path} ontbreekt (verwacht ${quote(expected)})`;
  if (expected === undefined) return `${path} is toegevoegd (${quote(actual)})`;
  return `${path} is ${quote(actual)} in plaats van ${quote(expected)}`;
}

function inEnglish(difference: Difference): string {
  const { path, expected, actual } = tellable(difference);
  if (actual === undefined) return `${path} is missing (expected ${quote(expected)})`;
  if (expected === undefined) return `${path} was added (${quote(actual)})`;
  return `${path} is ${quote(actual)} instead of ${quote(expected)}`;
}

function quote(value = ''): string {
  return `"${value.length > longestValue ? `${value.slice(0, longestValue)}…` : value}"`;
}

/** What looks the same is told by the numbers of the signs that nobody sees. */
function tellable(difference: Difference): Difference {
  const { path, expected, actual } = difference;
  if (expected === undefined || actual === undefined) return difference;
  if (seen(expected) !== seen(actual)) return difference;
  return { path, expected: spelled(expected), actual: spelled(actual) };
}

/** Marks over letters, signs that only format, of private use or unknown, and spaces that are none. */
const unseen = /[\p{M}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00A0\u3000\u0085]/gu;

function seen(value: string): string {
  return value.normalize('NFD').replace(unseen, '');
}

function spelled(value: string): string {
  return value.replace(
    /[^\x20-\x7E]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
