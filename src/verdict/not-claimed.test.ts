import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFeatures, allRoles, type Plan } from '#evidence/plan.ts';
import { law } from '#evidence/transcript-builder.test-support.ts';
import { notClaimed } from './not-claimed.ts';

const allProfiles = Object.keys(law.pack.kinds.profiles);
const claims = fc.record({
  roles: fc.subarray([...allRoles]),
  profiles: fc.subarray(allProfiles),
  features: fc.subarray([...allFeatures]),
});

function planOf(claimed: Pick<Plan, 'roles' | 'profiles' | 'features'>): Plan {
  return { release: '2022', gegevensset: law.pack.version, law: [], scenarios: [], ...claimed };
}

describe('what a target could have claimed', () => {
  it('is claimed, or told as not claimed, and never both', () => {
    fc.assert(
      fc.property(claims, (claimed) => {
        const { roles, profiles, features } = notClaimed(planOf(claimed), law);

        expect([...claimed.roles, ...roles].toSorted()).toEqual([...allRoles].toSorted());
        expect([...claimed.profiles, ...profiles].toSorted()).toEqual(allProfiles.toSorted());
        expect([...claimed.features, ...features].toSorted()).toEqual([...allFeatures].toSorted());
      }),
    );
  });
});
