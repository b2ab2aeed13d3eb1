import type { Exchange } from '#evidence/exchange.ts';
import type { Text } from '#words/text.ts';
import type { Absence, Breach, Finding, Observation, Unclear } from '../check.ts';

/** What a rule wants and what came instead. */
export type Contrast = { readonly expected: Text; readonly actual: Text };

/** Says that these entries show something that may not be, unless one of the assumptions is wrong. */
export function breach(
  entries: readonly number[],
  { expected, actual }: Contrast,
  assumptions: readonly string[] = [],
): Breach {
  return { kind: 'breach', expected, actual, entries, assumptions };
}

/** Something that made an act of the target due, and when it had to come at the latest, in milliseconds since 1970. */
export type Due = { readonly seq: number; readonly dueMs: number };

/** Says that something did not come although it was due, unless one of the assumptions is wrong. */
export function absence(
  { seq, dueMs }: Due,
  { expected, actual }: Contrast,
  assumptions: readonly string[] = [],
): Absence {
  return { kind: 'absence', expected, actual, entries: [seq], dueMs, assumptions };
}

/** Says that something cannot be told. */
export function unclear(entries: readonly number[], why: Text): Unclear {
  return { kind: 'unclear', why, entries };
}

/** Puts what was said of each exchange together; with no exchange at all, says that there was nothing to look at. */
export function overAll<Kind extends Exchange>(
  exchanges: readonly Kind[],
  judgeOne: (exchange: Kind) => readonly Finding[],
  nothing: Text,
): Observation {
  if (exchanges.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return { looked: exchanges.flatMap(entriesOf), findings: exchanges.flatMap(judgeOne) };
}

/** Gives the numbers of an exchange's entries. */
export function entriesOf({ request, response, silence }: Exchange): number[] {
  return [request, response, silence].flatMap((entry) => (entry ? [entry.seq] : []));
}
