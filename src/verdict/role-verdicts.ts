/**
 * When a role in a profile has been judged in full:
 *
 * 1. The run came to its end: the barrier is there, and the last entry.
 * 2. Every planned scenario was played, and asked for every requirement that it is tagged with.
 * 3. Every requirement that has a check and binds the role, profile and release has a result.
 *
 * Where one of these is missing the verdict cannot be better than inconclusive.
 */
import type { Requirement } from '#checks/requirement.ts';
import type { Plan, Role } from '#evidence/plan.ts';
import { worstOf } from './outcome.ts';
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
    plan.profiles.map((profile) => verdictOn({ release: plan.release, role, profile }, judged)),
  );
}

type Claim = { readonly release: string; readonly role: Role; readonly profile: string };

function verdictOn(claim: Claim, judged: Judged): RoleVerdict {
  const { role, profile } = claim;
  const scenarios = judged.scenarios.filter((it) => it.role === role && it.profile === profile);
  const results = judged.results.filter((result) =>
    scenarios.some(({ key }) => key === result.scenario),
  );
  const isInFull =
    judged.isComplete &&
    scenarios.every((scenario) => wasPlayedInFull(scenario, results)) &&
    judged.requirements
      .filter((requirement) => binds(requirement, claim))
      .every(({ id }) => results.some(({ requirement }) => requirement === id));
  const outcomes = results.map(({ outcome }) => outcome);
  return { role, profile, outcome: worstOf(isInFull ? outcomes : [...outcomes, 'inconclusive']) };
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

function binds(requirement: Requirement, { release, role, profile }: Claim): boolean {
  return (
    'check' in requirement &&
    requirement.roles.includes(role) &&
    requirement.profiles.includes(profile) &&
    requirement.releases.includes(release)
  );
}
