import type { Requirement } from '#checks/requirement.ts';
import type { Plan, PlannedScenario, Role } from '#evidence/plan.ts';
import { excludedTags } from './exclusions.ts';
import { isRequirementTag, type TaggedScenario } from './list-scenarios.ts';
import { onlyAsked } from './only-asked.ts';

/** What a plan is made for. */
export type PlanOptions = Omit<Plan, 'scenarios'>;

/**
 * Plans scenarios: each for every claimed role and profile that it is tagged with, in the order given. What needs a
 * feature that is not claimed, or is of another release, is left out; so is what nobody asked for when `only` is given.
 *
 * @throws ConfigurationError when `only` names something for which nothing would be played; Error when two scenarios cannot be told apart: ours.
 */
export function planFrom(
  all: readonly TaggedScenario[],
  options: PlanOptions,
  requirements: readonly Requirement[],
): Plan {
  const excluded = excludedTags(all, { ...options, requirements });
  const playable = all.filter(({ tags }) => !tags.some((tag) => excluded.includes(tag)));
  const scenarios = options.roles.flatMap((role) =>
    options.profiles.flatMap((profile) =>
      playable
        .filter(({ tags }) => tags.includes(role) && tags.includes(profile))
        .map((scenario) => plan(scenario, role, profile)),
    ),
  );
  assertTellable(scenarios);
  return { ...options, scenarios: onlyAsked(scenarios, options.only) };
}

/** Says of a scenario that its dossier holds everything that may stand in it. */
const fullTag = 'vol';
/** Says of a scenario that its dossier is as nobody would write one. */
const extremeTag = 'ongewoon';

function plan(scenario: TaggedScenario, role: Role, profile: string): PlannedScenario {
  const { feature, name, tags } = scenario;
  const file = feature.slice(feature.lastIndexOf('/') + 1);
  return {
    key: `${file}/${slugOf(name)}/${role}/${profile}`,
    name,
    feature,
    role,
    profile,
    requirements: tags.filter(isRequirementTag),
    size: sizeOf(tags),
  };
}

function sizeOf(tags: readonly string[]): PlannedScenario['size'] {
  if (tags.includes(extremeTag)) return 'extreme';
  return tags.includes(fullTag) ? 'full' : 'any';
}

function assertTellable(scenarios: readonly PlannedScenario[]): void {
  const seen = new Set<string>();
  for (const { key } of scenarios) {
    if (seen.has(key))
      throw new Error(`Cannot plan "${key}" twice: give each scenario a name of its own`);
    seen.add(key);
  }
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
