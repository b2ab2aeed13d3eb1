import { type Language, text } from '#words/text.ts';
import type { Case } from './case.ts';

/** Says what came of a case in one sentence; undefined where there is nothing to say. */
export function sayCase({ findings, why, outcome }: Case, language: Language): string | undefined {
  const [first] = findings;
  if (first) return first.actual[language];
  if (why) return why[language];
  return outcome === 'passed' ? undefined : words.nothingSeen[language];
}

const words = {
  nothingSeen: text(
    'Er viel niets te zien waarover geoordeeld kon worden',
    'There was nothing to see that could be judged',
  ),
} as const;
