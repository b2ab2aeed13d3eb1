import type { Requirement } from '#checks/requirement.ts';
import type { Plan, Role } from '#evidence/plan.ts';

/** A role in a profile that a target claims, with the release and the features that go with it. */
export type Claim = Pick<Plan, 'release' | 'features'> & {
  readonly role: Role;
  readonly profile: string;
};

/** Tells whether a requirement binds whoever claims this. */
export function binds({ roles, profiles, releases, feature }: Requirement, claim: Claim): boolean {
  return (
    roles.includes(claim.role) &&
    profiles.includes(claim.profile) &&
    releases.includes(claim.release) &&
    (feature === undefined || claim.features.includes(feature))
  );
}
