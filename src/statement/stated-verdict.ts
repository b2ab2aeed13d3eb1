import { verdictWords } from '#report/words.ts';
import type { Verdict } from '#verdict/outcome.ts';
import { type Text, text } from '#words/text.ts';

/** A verdict as a statement gives it; one that stands only by a waiver is never the plain one. */
export type StatedVerdict = Verdict | 'waived';

/** Such a verdict, in the words of the field. */
export const statedVerdictWords: Readonly<Record<StatedVerdict, Text>> = {
  ...verdictWords,
  waived: text('gekwalificeerd onder voorwaarde', 'qualified on condition'),
};
