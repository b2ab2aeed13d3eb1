import { type Text, text } from '#words/text.ts';
import type { Statement } from '../statement.ts';
import { validUntil } from '../valid-until.ts';
import type { Row } from './row.ts';

/**
 * Tells whether a statement agrees with itself, whoever signed it: the plain verdict goes with plain verdicts only and
 * without a waiver, and one that stands by waivers names them and ends with the first.
 */
export function saysOneThing(statement: Statement): Row {
  const isSound = agrees(statement);
  return { what: words.what, isSound, detail: isSound ? words.agrees : words.differs };
}

function agrees({ outcome, verdicts, waivers, iat, exp }: Statement): boolean {
  const outcomes = new Set(verdicts.map((row) => row.outcome));
  if (exp <= iat) return false;
  if (outcome === 'passed') return isOnly(outcomes, ['passed']) && waivers.length === 0;
  if (outcome !== 'waived') return true;
  const ends = validUntil(new Date(exp * 1000), { days: 0, waivers }).getTime() >= exp * 1000;
  const isWaived = outcomes.has('waived') && isOnly(outcomes, ['waived', 'passed']);
  return isWaived && waivers.length > 0 && ends;
}

function isOnly(outcomes: ReadonlySet<string>, allowed: readonly string[]): boolean {
  return outcomes.size > 0 && [...outcomes].every((outcome) => allowed.includes(outcome));
}

const words = {
  what: text('Wat er staat', 'What it says'),
  agrees: text('Is met zichzelf in overeenstemming', 'Agrees with itself'),
  differs: text(
    'Spreekt zichzelf tegen: oordeel, ontheffingen en geldigheid horen niet bij elkaar',
    'Contradicts itself: verdict, waivers and validity do not go together',
  ),
} as const satisfies Readonly<Record<string, Text>>;
