import { isForeignPgn } from '#dossier/pgn.ts';

/** A number in a text that may be a real child's, from one place up to another. */
export type FoundNumber = { readonly digits: string; readonly from: number; readonly to: number };

// Separators as people write them: one and the same in all of a number; two characters for a space read as Latin-1.
const separated =
  /\d{3}([\s.\-\u2010\u2011]|\u00c2\u00a0)\d{3}\1\d{3}|\d{4}([\s.-]|\u00c2\u00a0)\d\d\2\d{3}/g;

/**
 * Finds the PGNs in a text that may be real children's: nine digits that are no part of a longer run, or in groups of
 * 3-3-3 or 4-2-3 with one separator.
 */
export function numbersIn(text: string, declaredPgns: readonly string[]): FoundNumber[] {
  const found = [...inOneRun(text), ...inGroups(text)];
  return found.filter(
    ({ digits, from, to }) =>
      digits !== nobody && isForeignPgn(digits, declaredPgns) && !isWithinToken(text, from, to),
  );
}

/** Passes the test of a BSN, and fills many a field. */
const nobody = '000000000';

function* inOneRun(text: string): Generator<FoundNumber> {
  // Never more at once: a body may be nothing but digits, and a long match needs memory for each.
  for (const { 0: digits, index } of text.matchAll(/\d{9}/g)) {
    if (isGoingOn(text[index - 1]) || isGoingOn(text[index + 9])) continue;
    yield { digits, from: index, to: index + 9 };
  }
}

function* inGroups(text: string): Generator<FoundNumber> {
  for (const { 0: written, index, 1: first, 2: second } of text.matchAll(separated)) {
    const separator = first ?? second ?? '';
    const [from, to] = [index, index + written.length];
    const before = text.slice(Math.max(0, from - separator.length - 1), from);
    const after = text.slice(to, to + separator.length + 1);
    if (isGoingOn(before.at(-1)) || isGoingOn(after[0])) continue;
    if (before.endsWith(separator) && isGoingOn(before[0])) continue;
    if (after.startsWith(separator) && isGoingOn(after.at(-1))) continue;
    yield { digits: written.replace(/\D/g, ''), from, to };
  }
}

function isGoingOn(character: string | undefined): boolean {
  return character !== undefined && /\d/.test(character);
}

const uuidOrDigest =
  /(?<![0-9a-f])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})(?![0-9a-f])/gi;
const longestToken = 128;

/** Part of a UUID or a digest, or of a second: nine digits in a row come there by chance, and mean nothing. */
function isWithinToken(text: string, from: number, to: number): boolean {
  if (/:\d\d[.,]$/.test(text.slice(Math.max(0, from - 4), from))) return true;
  const start = Math.max(0, from - longestToken);
  const around = text.slice(start, to + longestToken);
  return [...around.matchAll(uuidOrDigest)].some(
    ({ 0: token, index }) => start + index <= from && to <= start + index + token.length,
  );
}
