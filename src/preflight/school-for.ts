import type { Profile, Sector } from '#dossier/pack.ts';
import type { Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';

/** Gives the sectors of which a school must have one to play this role in this profile. */
export function sectorsFor(role: Role, profile: Profile): readonly Sector[] {
  return role === 'bron' ? profile.from : profile.to;
}

/** Gives the first of these schools that can play a role in a profile; undefined when none can. */
export function schoolFor(
  schools: readonly School[],
  role: Role,
  profile: Profile,
): School | undefined {
  const sectors = sectorsFor(role, profile);
  return schools.find(({ sector }) => sectors.includes(sector));
}
