/**
 * When a role in a profile has been judged in full:
 *
 * 1. The run came to its end: the barrier is there, and the last entry.
 * 2. Every planned scenario was played, and asked for every requirement that it is tagged with.
 * 3. Every requirement that has a check, must be met and binds the role, profile, release and features has a result.
 *
 * Where the first is missing the verdict is inconclusive, whatever was seen. Where another is missing it cannot be better
 * than inconclusive. What only should be done never counts.
 * Of a run that played only a part the third is not asked, and the worst that was seen is no verdict.
 */
import type { Requirement } from '#checks/requirement.ts';
import type { Plan } from '#evidence/plan.ts';
import { binds, type Claim } from './binds.ts';
import { type Verdict, worstOf } from './outcome.ts';
import type { PlayedScenario, Result, RoleVerdict } from './record.ts';

/** What a run came to before it is added up. */
export type Judged = {
  readonly requirements: readonly Requirement[];
  readonly results: readonly Result[];
  readonly scenarios: readonly PlayedScenario[];
  readonly isComplete: boolean;
};

/** Gives the verdict on each role in each profile that the target claims. */
export function roleVerdicts(plan: Plan, judged: Judged): RoleVerdict[] {
  return plan.roles.flatMap((role) =>
    plan.profiles.map((profile) => verdictOn({ ...plan, role, profile }, judged)),
  );
}

/** Gives the worst that was seen in a run that played only a part. */
export function worstSeen(judged: Judged): Verdict {
  return worstIn(judged.results, { ...judged, isInFull: isPlayedInFull(judged) });
}

function verdictOn(claim: Claim, judged: Judged): RoleVerdict {
  const { role, profile } = claim;
  const scenarios = judged.scenarios.filter((it) => it.role === role && it.profile === profile);
  const results = judged.results.filter((result) =>
    scenarios.some(({ key }) => key === result.scenario),
  );
  const isInFull =
    isPlayedInFull({ scenarios, results }) &&
    judged.requirements
      .filter((requirement) => mustBeJudged(requirement) && binds(requirement, claim))
      .every(({ id }) => results.some(({ requirement }) => requirement === id));
  return { role, profile, outcome: worstIn(results, { ...judged, isInFull }) };
}

type Seen = Pick<Judged, 'requirements' | 'isComplete'> & { readonly isInFull: boolean };

function worstIn(
  results: readonly Result[],
  { requirements, isComplete, isInFull }: Seen,
): Verdict {
  if (!isComplete) return 'inconclusive';
  const outcomes = results
    .filter(({ requirement }) => isMust(requirement, requirements))
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome !== 'observed');
  return worstOf(isInFull ? outcomes : [...outcomes, 'inconclusive']);
}

function isPlayedInFull({ scenarios, results }: Pick<Judged, 'scenarios' | 'results'>): boolean {
  return scenarios.every((scenario) => wasPlayedInFull(scenario, results));
}

function wasPlayedInFull(
  { key, ended, requirements }: PlayedScenario,
  results: readonly Result[],
): boolean {
  const asked = results.filter(({ scenario }) => scenario === key);
  return (
    ended === 'played' &&
    requirements.every((id) => asked.some(({ requirement }) => requirement === id))
  );
}

function mustBeJudged(requirement: Requirement): boolean {
  return !('notTestedBecause' in requirement) && requirement.level === 'MUST';
}

function isMust(id: string, requirements: readonly Requirement[]): boolean {
  return requirements.find((requirement) => requirement.id === id)?.level === 'MUST';
}
