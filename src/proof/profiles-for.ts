import { loadRequirements } from '#law/load-law.ts';
import type { Change } from '#run/reference.ts';

/** Gives the profiles in which a mutant has to be tried: where it says that it shows, else for each requirement that it breaks one that it binds. */
export function profilesFor({
  breaks,
  alsoBreaks,
  profiles: shown,
}: Pick<Change, 'breaks' | 'alsoBreaks' | 'profiles'>): string[] {
  if (shown) return [...shown];
  const requirements = loadRequirements();
  const broken = [...breaks, ...Object.keys(alsoBreaks)];
  const profiles = broken.map((id) => {
    const bound = requirements.find((row) => row.id === id)?.profiles ?? [];
    return bound.includes(usualProfile) ? usualProfile : (bound[0] ?? usualProfile);
  });
  return [...new Set([usualProfile, ...profiles])];
}

/** Where most is tried: nearly every requirement binds it. */
export const usualProfile = 'POVO';
