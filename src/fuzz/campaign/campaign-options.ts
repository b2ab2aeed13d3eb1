import type { Chosen } from '#run/prepare.ts';
import type { Law } from '#verdict/law.ts';
import type { Text } from '#words/text.ts';
import type { FuzzKind } from '../fuzz-case.ts';
import type { ToldFinding } from './campaign-record.ts';

/** What a campaign is asked to do. */
export type CampaignOptions = {
  readonly chosen: Chosen;
  readonly law: Law;
  readonly kinds: readonly FuzzKind[];
  /** How many cases of each kind, or how long altogether. */
  readonly most: { readonly cases: number } | { readonly minutes: number };
  /** From which everything is drawn; chosen by chance when none is given. */
  readonly seed: number | undefined;
  readonly reports: string;
  /** How the target is named on the command line, to play a case again. */
  readonly asTarget: string;
  /** Whether the first thing that is found, and fails again, is enough. */
  readonly untilFound?: boolean;
  /** Whether what is found is left as it was drawn. */
  readonly keepsSize?: boolean;
  /** Ends it, with what it has. */
  readonly stop: AbortSignal;
  /** Told the seed, once everything is up. */
  readonly onStart: (seed: number) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onFinding: (finding: ToldFinding) => void;
};

/** How far a campaign is. */
export type Progress = {
  readonly kind: FuzzKind;
  readonly cases: number;
  readonly perSecond: number;
  readonly touched: number;
  readonly toTouch: number;
  readonly of: Text;
  readonly findings: number;
};
