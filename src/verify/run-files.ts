import type { Bodies } from './transcript-lines.ts';

/** What lies in the folder of a run, as text; what is not there is absent. */
export type RunFiles = {
  readonly folder: string;
  readonly transcript: string | undefined;
  readonly record: string | undefined;
  readonly report: string | undefined;
  /** What was laid aside from the transcript. */
  readonly bodies: Bodies;
  /** The other reports in the folder by path, each file of a folder of results by itself: `allure-results/1-result.json`. */
  readonly reports: ReadonlyMap<string, string>;
  /** Everything else in the folder, by name. */
  readonly others: readonly string[];
};
