import type { Entry } from '#evidence/entry.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';

/** What a report of a run is made of. */
export type ReportedRun = {
  readonly record: RunRecord;
  /** The transcript; empty where it is not at hand. */
  readonly entries: readonly Entry[];
  readonly language: Language;
};
