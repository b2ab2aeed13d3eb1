import type { Requirement } from '#checks/requirement.ts';
import type { Plan, PlannedScenario, Role } from '#evidence/plan.ts';
import { listScenarios, type WrittenScenario } from './list-scenarios.ts';
import { type PlanOptions, planFrom } from './plan-from.ts';

/** A plan, and where its scenarios are written. */
export type Planned = {
  readonly plan: Plan;
  /** Gives the places of the planned scenarios of a role in a profile, as cucumber wants them; none when none is planned. */
  readonly pathsFor: (
    role: Role,
    profile: string,
    isWanted?: (scenario: PlannedScenario) => boolean,
  ) => readonly string[];
};

/**
 * Makes the plan of a run out of the features, in the order of play, the closing probe of a role last.
 *
 * @throws ConfigurationError when the run is to play only what nobody asks for; Error when a scenario has a step that
 * nobody defined, or two scenarios cannot be told apart: ours.
 */
export async function makePlan(
  options: PlanOptions,
  requirements: readonly Requirement[],
): Promise<Planned> {
  const all = await listScenarios();
  const plan = planFrom(all, options, requirements);
  return {
    plan,
    pathsFor: (role, profile, isWanted = () => true) =>
      pathsOf(
        plan.scenarios.filter((it) => it.role === role && it.profile === profile && isWanted(it)),
        all,
      ),
  };
}

/** One path for each file, with the line of each scenario behind it. */
function pathsOf(
  planned: readonly PlannedScenario[],
  all: readonly WrittenScenario[],
): readonly string[] {
  const paths = new Map<string, string>();
  for (const { feature, name } of planned) {
    for (const { file, line } of all.filter((it) => it.feature === feature && it.name === name)) {
      paths.set(file, `${paths.get(file) ?? file}:${line}`);
    }
  }
  return [...paths.values()];
}
