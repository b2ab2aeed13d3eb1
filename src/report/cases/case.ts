import type { Role } from '#evidence/plan.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type { NamedRequirement, PlayedScenario, ToldWaiver } from '#verdict/record.ts';
import type { Text } from '#words/text.ts';

/** What a build server is to do with a case: only what is passed or skipped lets it go on. */
export type Signal = 'failed' | 'inconclusive' | 'skipped' | 'passed';

/** One judgement of a run, or the place of one that is missing, as a build server counts them. */
export type Case = {
  /** The same in every run of the same scenario, and of no other case. */
  readonly id: string;
  readonly title: Text;
  readonly signal: Signal;
  /** None where nothing was judged. */
  readonly outcome?: Outcome;
  readonly requirement?: NamedRequirement;
  readonly scenario?: PlayedScenario;
  readonly role?: Role;
  readonly profile?: string;
  readonly findings: readonly JudgedFinding[];
  /** By whose word it need not be met yet; only where it failed. */
  readonly waiver?: ToldWaiver;
  /** What is the case where no finding tells. */
  readonly why?: Text;
};
