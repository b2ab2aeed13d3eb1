import type { Profile } from '#dossier/pack.ts';
import type { Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Target } from './target.ts';

/** Gives the sector that a school must have to play this role in this profile. */
export function sectorFor(role: Role, profile: Profile): School['sector'] {
  return role === 'bron' ? profile.from : profile.to;
}

/**
 * Gives the target's school for a role in a profile.
 *
 * @throws ConfigurationError when it claims the role and has no such school.
 */
export function schoolFor(target: Target, role: Role, profile: Profile): School {
  const sector = sectorFor(role, profile);
  const school = target.schools.find((candidate) => candidate.sector === sector);
  if (school) return school;
  throw new ConfigurationError(
    `The target claims the role "${role}" and has no school of sector "${sector}": add one under "schools" in the target file`,
  );
}
