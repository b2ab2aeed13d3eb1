import type { Outcome } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Text } from '#words/text.ts';

/** What became of a judgement from one run to the next. */
export type Change = 'new' | 'fixed' | 'stillOpen' | 'noLongerJudged' | 'newlyJudged';

/** A judgement, or a requirement as a whole, that did not stay as good as it was. */
export type Changed = {
  readonly requirement: string;
  /** None where the requirement as a whole is meant. */
  readonly scenario?: string;
  readonly change: Change;
  readonly before?: Outcome;
  readonly now?: Outcome;
  /** What the first finding of what fails says. */
  readonly finding?: Text;
};

/** Something in which the runs themselves differ, so that their judgements may. */
export type Difference = { readonly what: string; readonly before: string; readonly now: string };

/** Which of two runs was not played in full. */
export type Gap = 'before' | 'now';

/** What changed from one run to the next. */
export type RunDiff = {
  readonly before: RunRecord;
  readonly now: RunRecord;
  readonly differences: readonly Difference[];
  readonly gaps: readonly Gap[];
  readonly judgements: readonly Changed[];
  readonly requirements: readonly Changed[];
  /** How many judgements are what they were. */
  readonly unchanged: number;
};
