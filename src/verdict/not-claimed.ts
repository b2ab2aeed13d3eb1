import { allFeatures, allRoles, type Plan } from '#evidence/plan.ts';
import type { Law } from './law.ts';
import type { NotClaimed } from './record.ts';

/** Tells what a target could have claimed and did not; for that nothing was judged. */
export function notClaimed(plan: Plan, { pack }: Law): NotClaimed {
  const profiles = Object.keys(pack.kinds.profiles);
  return {
    roles: allRoles.filter((role) => !plan.roles.includes(role)),
    profiles: profiles.filter((profile) => !plan.profiles.includes(profile)),
    features: allFeatures.filter((feature) => !plan.features.includes(feature)),
  };
}
