import type { Result } from '#verdict/record.ts';
import type { Bodies } from '../transcript-lines.ts';

/** The least of a run by which one requirement can be judged again: what `dispute.json` tells of the entries beside it. */
export type Dispute = {
  readonly format: 1;
  readonly requirement: string;
  /** The run that it is a part of; absent where that left no record. */
  readonly runId?: string;
  /** The version by which the run was judged. */
  readonly suite: string;
  /** The whole transcript. */
  readonly transcriptDigest: string;
  readonly transcriptEntries: number;
  /** What the run found. */
  readonly results: readonly Result[];
  /** The lines that are here, as they stand in the transcript. */
  readonly lines: readonly { readonly seq: number; readonly hash: string }[];
  /** The lines that are not, with the hash of the last of them. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly hash: string }[];
};

/** What lies in the folder of a dispute. */
export type DisputeFiles = {
  readonly folder: string;
  readonly dispute: string;
  readonly entries: string;
  /** What was laid aside from those entries. */
  readonly bodies: Bodies;
};
