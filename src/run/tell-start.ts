import { digestOf } from '#evidence/digest.ts';
import type { Limits, RunStarted } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import { seedCommitment } from '#evidence/seed-commitment.ts';
import type { Waiver } from '#evidence/waiver.ts';
import { suiteVersion } from '#law/suite-version.ts';
import type { Target } from '#preflight/target.ts';
import type { Law } from '#verdict/law.ts';
import type { Chosen } from './prepared.ts';
import { toldOfTarget } from './told-of-target.ts';

/** What a transcript tells first. */
export type Start = {
  readonly runId: string;
  readonly chosen: Chosen;
  readonly target: Target;
  readonly law: Law;
  readonly plan: Plan;
  readonly limits: Limits;
  readonly waivers?: readonly Waiver[] | undefined;
  readonly declaredPgns: readonly string[];
  /** From which everything is drawn, revealed in the end. */
  readonly sealed: Parameters<typeof seedCommitment>[0];
};

/** Gives the entry that a transcript begins with: who is judged, by what, and from which seed, which nobody can read in it. */
export function tellStart(start: Start): RunStarted {
  const { runId, chosen, target, law, plan, limits, waivers, declaredPgns, sealed } = start;
  const isReference = chosen.kind === 'reference';
  return {
    kind: 'run-started',
    runId,
    suite: suiteVersion,
    ...toldOfTarget(target, chosen),
    plan,
    planDigest: digestOf(plan),
    assumptions: law.assumptions.map(({ id }) => id),
    confirmedAssumptions: (isReference ? law.assumptions : law.confirmations).map(({ id }) => id),
    confirmations: law.confirmations,
    ...(waivers && { waivers }),
    limits,
    declaredPgns,
    seedCommitment: seedCommitment(sealed),
  };
}
