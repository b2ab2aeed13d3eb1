import type { Requirement } from '#checks/requirement.ts';
import type { Feature } from '#evidence/plan.ts';
import { isRequirementTag, type TaggedScenario } from './list-scenarios.ts';

/** What decides which scenarios a target need not play, besides its roles and profiles. */
export type Scope = {
  readonly release: string;
  readonly features: readonly Feature[];
  readonly requirements: readonly Requirement[];
};

/**
 * Gives the tags, among those of the scenarios, that keep a scenario from being played:
 *
 * 1. `@functie-…` of a feature that the target does not claim.
 * 2. `@release-…` of another release; a scenario without such a tag is for all.
 * 3. A requirement that does not bind in this release, or needs a feature that the target does not claim.
 */
export function excludedTags(scenarios: readonly TaggedScenario[], scope: Scope): string[] {
  const tags = new Set(scenarios.flatMap((scenario) => scenario.tags));
  return [...tags].filter((tag) => isExcluded(tag, scope));
}

function isExcluded(tag: string, { release, features, requirements }: Scope): boolean {
  const isClaimed = (feature: string) => features.some((each) => each === feature);
  if (tag.startsWith(featureMark)) return !isClaimed(tag.slice(featureMark.length));
  if (tag.startsWith(releaseMark)) return tag.slice(releaseMark.length) !== release;
  if (!isRequirementTag(tag)) return false;
  const row = requirements.find(({ id }) => id === tag);
  const isBinding = row?.releases.includes(release) ?? false;
  return !isBinding || (row?.feature !== undefined && !isClaimed(row.feature));
}

const featureMark = 'functie-';
const releaseMark = 'release-';
