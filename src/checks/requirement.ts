import type { Feature, Role } from '#evidence/plan.ts';
import type { Text } from '#words/text.ts';

/** Why a requirement is not tested; the list is fixed. */
export type NotTestedBecause =
  | 'needs a human eye'
  | 'not observable from outside'
  | "another party's duty"
  | 'not publicly specified';

/** Whether a breach blocks qualification, or is an observation. */
export type Level = 'MUST' | 'SHOULD';

/**
 * One requirement (eis): a rule of the standard in our words, with the check that judges it, the question that an
 * operator answers, or the reason why it is not tested.
 */
export type Requirement = {
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  readonly why: Text;
  readonly source: string;
  /** The anchors of the sentences that it answers for. */
  readonly cites: readonly string[];
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly releases: readonly string[];
  readonly feature?: Feature;
  readonly assumptions: readonly string[];
} & (
  | { readonly check: string }
  | { readonly question: Text }
  | { readonly notTestedBecause: NotTestedBecause }
);
