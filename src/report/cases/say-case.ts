import { type Language, text } from '#words/text.ts';
import { sayWaiver } from '../waiver-words.ts';
import type { Case } from './case.ts';

/** Says what came of a case in one sentence, after the waiver that it stands under; undefined where there is nothing to say. */
export function sayCase(told: Case, language: Language): string | undefined {
  const seen = saySeen(told, language);
  if (!told.waiver) return seen;
  return [sayWaiver(told.waiver)[language], seen].join('. ');
}

function saySeen({ findings, why, outcome }: Case, language: Language): string | undefined {
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
