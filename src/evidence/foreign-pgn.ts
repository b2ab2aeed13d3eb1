import { isForeignPgn } from '#dossier/pgn.ts';
import { bytesOf } from './body.ts';
import type { Body } from './entry.ts';

/** Where PGNs belong, and those that a run declared itself. */
export type KnownPgns = {
  readonly pgnElements: readonly string[];
  readonly declaredPgns: readonly string[];
};

/** Tells whether a message holds, in an element for a PGN, one that may be a real child's. */
export function holdsForeignPgn(body: Body, { pgnElements, declaredPgns }: KnownPgns): boolean {
  // Names and digits are the same in every encoding that has bytes for them.
  const written = Buffer.from(bytesOf(body)).toString('latin1');
  const names = pgnElements.join('|');
  const told = written.matchAll(
    new RegExp(
      `<(?:[\\w.-]+:)?(?:${names})(?:\\s[^>]*)?>(?:\\s|<!\\[CDATA\\[)*(\\d{9})(?!\\d)`,
      'g',
    ),
  );
  return [...told].some(([, pgn = '']) => isForeignPgn(pgn, declaredPgns));
}

/** Gives a sentence in which no digits of a PGN stand that may be a real child's. */
export function withoutForeignPgns(sentence: string, declaredPgns: readonly string[]): string {
  return sentence.replaceAll(/(?<!\d)\d{9}(?!\d)/g, (digits) =>
    isForeignPgn(digits, declaredPgns) ? '[PGN]' : digits,
  );
}
