import type { Change } from '#run/reference.ts';
import { profilesFor } from './profiles-for.ts';

/** How much of the proof is given: mutants on what they are about, or on everything. */
export type Extent = 'quick' | 'full';

/** One run of the proof: the reference, or a change of it, and what is played; everything when nothing is said. */
export type Trial = {
  readonly change: string | undefined;
  readonly profiles: readonly string[] | undefined;
  readonly only: readonly string[] | undefined;
};

/** A plain exchange in each role, which whatever breaks something else must leave sound. */
export const plainScenarios: readonly string[] = [
  'slotproef',
  'het-dossier-komt-volledig-over/de-nieuwe-school-haalt-een-dossier-op-dat-voor-haar-klaarstaat',
  'het-dossier-komt-volledig-over/een-medewerker-vraagt-een-dossier-op-dat-voor-de-school-klaarstaat',
];

/**
 * Tells what the reference or a change of it is tried on. The quick proof tries a mutant on the scenarios that ask what
 * it breaks, and on the plain ones, in as few profiles as can show it; everything else is tried in full.
 */
export function trialOf(change: Change | undefined, extent: Extent): Trial {
  if (change?.kind !== 'mutant' || extent === 'full') {
    return { change: change?.name, profiles: undefined, only: undefined };
  }
  const broken = [...change.breaks, ...Object.keys(change.alsoBreaks)];
  return {
    change: change.name,
    profiles: profilesFor(change),
    only: [...new Set([...broken, ...plainScenarios])],
  };
}

/**
 * Tells what a change is tried on when it was missed: everything in its profiles, since an act that is absent shows only
 * when the target was seen alive long enough after it.
 */
export function secondTrialOf(change: Change | undefined, extent: Extent): Trial {
  return { ...trialOf(change, extent), only: undefined };
}
