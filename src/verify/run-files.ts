import type { Bodies } from './transcript-lines.ts';

/** What lies in the folder of a run, as text; what is not there is absent. */
export type RunFiles = {
  readonly folder: string;
  readonly transcript: string | undefined;
  readonly record: string | undefined;
  readonly report: string | undefined;
  /** What was laid aside from the transcript. */
  readonly bodies: Bodies;
  /** Everything else in the folder, by name. */
  readonly others: readonly string[];
};
