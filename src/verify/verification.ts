import type { Conclusion, Verdict } from '#verdict/outcome.ts';
import type { RoleVerdict } from '#verdict/record.ts';
import type { Row, Standing } from './row.ts';

/** What verifying came to. */
export type Verification = {
  readonly subject: 'run' | 'dispute';
  /** The version by which it was verified. */
  readonly suite: string;
  readonly standing: Exclude<Standing, 'told'>;
  readonly rows: readonly Row[];
  /** What the transcript comes to when it is judged again; absent where it cannot be judged, and of a part of a run. */
  readonly recomputed?: Recomputed;
};

/** What a transcript comes to when it is judged again. */
export type Recomputed = {
  readonly outcome: Conclusion;
  readonly verdicts: readonly RoleVerdict[];
  /** The worst that was seen, where that is no verdict: only a part was played. */
  readonly worst?: Verdict;
  /** The requirements that had failed when the run stopped; none are told of a run that ended. */
  readonly failedSoFar: readonly string[];
};
