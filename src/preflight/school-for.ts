import type { Pack, Profile, Sector } from '#dossier/pack.ts';
import type { Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Target } from './target.ts';

/** Gives the sectors of which a school must have one to play this role in this profile. */
export function sectorsFor(role: Role, profile: Profile): readonly Sector[] {
  return role === 'bron' ? profile.from : profile.to;
}

/**
 * Gives the target's school for a role in a profile.
 *
 * @throws ConfigurationError when it claims the role and has no such school.
 */
export function schoolFor(target: Target, role: Role, profile: Profile): School {
  const sectors = sectorsFor(role, profile);
  const school = target.schools.find(({ sector }) => sectors.includes(sector));
  if (school) return school;
  throw new ConfigurationError(
    `The target claims the role "${role}" and has no school of sector ${sectors.map((sector) => `"${sector}"`).join(' or ')}: add one under "schools" in the target file`,
  );
}

/**
 * Makes sure that the target has a school for every role in every profile that it claims.
 *
 * @throws ConfigurationError naming the first that it lacks.
 */
export function checkClaims(target: Target, pack: Pack): void {
  const { roles, profiles } = target.capabilities;
  for (const role of roles) {
    for (const name of profiles) {
      const profile = pack.kinds.profiles[name];
      if (profile) schoolFor(target, role, profile);
    }
  }
}
