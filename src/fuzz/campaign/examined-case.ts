import type { Played } from '../arena/arena.ts';
import type { CaseFinding } from '../case-finding.ts';
import type { Examined } from '../hunt/hunt.ts';

/** What came of a case, with its transcript. */
export type ExaminedCase = Examined & {
  /** What fails nobody, or could not be told. */
  readonly others: readonly CaseFinding[];
  readonly played: Played;
};
