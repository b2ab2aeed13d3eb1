import { allRoles, type Role } from '#evidence/plan.ts';
import { loadRequirements, type ReleaseName } from '#law/load-law.ts';
import type { Change } from '#run/reference.ts';
import { miniatureLimitMs } from './miniature-ruling.ts';
import { profilesFor, usualProfile } from './profiles-for.ts';

/** One run of the proof: the reference, or a change of it, and what is played; everything when nothing is said. */
export type Trial = {
  readonly change: string | undefined;
  readonly release: ReleaseName;
  readonly profiles: readonly string[] | undefined;
  readonly only: readonly string[] | undefined;
  /** How long it may take over an answer, if more than usual. */
  readonly answerMs?: number;
  /** How long it may take; as long as it likes when nothing is said. */
  readonly limitMs?: number;
};

/** In which release a change is tried that names none. */
const usualRelease: ReleaseName = '2022';

/** A plain exchange of each role, which whatever breaks something else must leave sound. */
export const plainScenarios: Readonly<Record<Role, string>> = {
  bron: 'het-dossier-komt-volledig-over/de-nieuwe-school-haalt-een-dossier-op-dat-voor-haar-klaarstaat',
  doel: 'het-dossier-komt-volledig-over/een-medewerker-vraagt-een-dossier-op-dat-voor-de-school-klaarstaat',
};

/** Tells in which release a change is tried. */
export function releaseOf(change: Change | undefined): ReleaseName {
  return change?.release ?? usualRelease;
}

/**
 * What a miniature is tried on, and in a quick proof a variant. The second request for a dossier falls in the second of these, so that sound ones come
 * before and after; the first asks what is shown and written on the wire.
 */
const fewScenarios: readonly string[] = [
  'het-systeem-laat-zien-wie-het-is',
  'alleen-binnen-een-geldige-sessie/elke-vraag-wordt-opnieuw-gecontroleerd-ook-in-dezelfde-sessie',
  ...Object.values(plainScenarios),
];

/** Tells what a change is tried on in a quick proof: a variant that touches everything on a few scenarios. */
export function quickTrialOf(change: Change | undefined): Trial {
  const trial = trialOf(change);
  return change?.kind === 'variant' && !trial.only ? { ...trial, only: fewScenarios } : trial;
}

/**
 * Tells what the reference or a change of it is tried on: a mutant on the scenarios that ask what it breaks, and on the
 * plain one of each role that this binds, in as few profiles as can show it; a variant on what it touches, which is
 * everything in the usual profile unless it says so; the reference on everything, a miniature on a few scenarios.
 */
export function trialOf(change: Change | undefined): Trial {
  const release = releaseOf(change);
  const patience = change?.answerMs === undefined ? {} : { answerMs: change.answerMs };
  if (change?.kind === 'miniature') {
    const [profiles, only] = [[usualProfile], fewScenarios];
    return { change: change.name, release, profiles, only, limitMs: miniatureLimitMs, ...patience };
  }
  if (change === undefined) return { change, release, profiles: undefined, only: undefined };
  if (change.kind === 'variant') {
    const { profiles = [usualProfile], only } = change.touches ?? {};
    return { change: change.name, release, profiles, only, ...patience };
  }
  const broken = [...change.breaks, ...Object.keys(change.alsoBreaks)];
  return {
    change: change.name,
    release,
    profiles: profilesFor(change),
    only: [...new Set([...broken, ...plainFor(broken)])],
  };
}

function plainFor(broken: readonly string[]): string[] {
  const rows = loadRequirements().filter(({ id }) => broken.includes(id));
  return allRoles
    .filter((role) => rows.some(({ roles }) => roles.includes(role)))
    .map((role) => plainScenarios[role]);
}

/**
 * Tells in which other releases the reference is tried, and on what: that which mutants of such a release break, since
 * who catches them there must let the reference pass there.
 */
export function otherReleaseTrials(changes: readonly Change[]): Trial[] {
  const releases = new Set(changes.map(({ release = usualRelease }) => release));
  releases.delete(usualRelease);
  return [...releases].map((release) => {
    const shown = changes.filter((change) => change.release === release);
    const broken = shown.flatMap(({ breaks, alsoBreaks }) => [
      ...breaks,
      ...Object.keys(alsoBreaks),
    ]);
    return { change: undefined, release, profiles: undefined, only: [...new Set(broken)] };
  });
}

/**
 * Tells what a change is tried on when it was missed: everything in its profiles, since an act that is absent shows only
 * when the target was seen alive long enough after it.
 */
export function secondTrialOf(change: Change | undefined): Trial {
  return { ...trialOf(change), only: undefined };
}
