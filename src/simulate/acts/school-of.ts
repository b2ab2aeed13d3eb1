import { castSchools, systemWithin } from '#cast/cast-schools.ts';
import type { Profile } from '#dossier/pack.ts';
import type { Role } from '#evidence/plan.ts';
import type { School } from '#exchange/school.ts';
import { schoolFor, sectorsFor } from '#preflight/school-for.ts';
import type { Law } from '#verdict/law.ts';
import { ActError } from '../act-error.ts';

/** Gives the profile of this name. @throws ActError, with the names that there are, when there is none. */
export function profileOf({ pack }: Law, name: string): Profile {
  const { profiles } = pack.kinds;
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile) return profile;
  throw new ActError(
    `There is no profile "${name}": use one of ${Object.keys(profiles).join(', ')}`,
  );
}

/** Which school of the target is meant. */
export type Meant = { readonly role: Role; readonly brin: string | undefined };

/** Gives the first of the target's schools that can play a role in a profile. @throws ActError when none can. */
export function targetSchoolFor(
  schools: readonly School[],
  profile: Profile,
  { role, brin }: Meant,
): School {
  const named = schools.filter((school) => school.brin === (brin ?? school.brin));
  const found = schoolFor(named, role, profile);
  if (found) return found;
  const does = { bron: 'send', doel: 'receive' }[role];
  throw new ActError(
    `No school of yours${brin === undefined ? '' : ` "${brin}"`} can ${does} this: it takes one of the sector ${sectorsFor(role, profile).join(' or ')}; yours are ${say(schools)}`,
  );
}

/** Gives the school of ours at the other end; within one BRIN that is another system of the target's own school. */
export function counterpartFor(
  { release }: Law,
  profile: Profile,
  { role, school }: { readonly role: Role; readonly school: School },
): School {
  if (profile.isWithinBrin) return systemWithin(release, school).first;
  const [sector = school.sector] = sectorsFor(role, profile);
  return castSchools(release).counterpart[sector];
}

function say(schools: readonly School[]): string {
  return schools.map(({ brin, sector }) => `${brin} (${sector})`).join(', ');
}
