import type { Language } from '#words/text.ts';
import type { Difference } from './run-diff.ts';
import { differenceWords } from './words.ts';

/** Says a difference between two runs for people: in their words, and of a digest only the beginning. */
export function sayDifference({ what, before, now }: Difference, language: Language): string {
  const name = differenceWords[what]?.[language] ?? what;
  return `${name}: ${shortened(before)} → ${shortened(now)}`;
}

function shortened(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value || '–';
}
