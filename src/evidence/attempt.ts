import type { Text } from '#words/text.ts';

/** How an earlier run against the same target ended; what never ended was broken off, or is still going on. */
export type AttemptOutcome =
  | 'failed'
  | 'inconclusive'
  | 'waived'
  | 'passed'
  | 'partial'
  | 'broken off';

/** A run against the same target that began before. */
export type EarlierAttempt = {
  readonly runId: string;
  readonly startedAt: string;
  readonly outcome: AttemptOutcome;
  readonly isPartial: boolean;
  /** Whether the same was to be played: the plan changes with what is claimed and with what is asked for. */
  readonly isSamePlan: boolean;
  /** How many waivers it was given. */
  readonly waived: number;
};

/** Which run against its target this is, by the attempt log of its reports folder. */
export type Attempt = {
  /** Counts from 1. */
  readonly number: number;
  /** Those before, the earliest first. */
  readonly others: readonly EarlierAttempt[];
  /** What is wrong with the log, if anything: there may have been more. */
  readonly flaw?: Text;
};
