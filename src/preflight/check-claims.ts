import type { Pack } from '#dossier/pack.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Release } from '#exchange/release.ts';
import { text } from '#words/text.ts';
import { ConfigurationError } from './configuration-error.ts';
import { schoolFor, sectorsFor } from './school-for.ts';
import type { Target } from './target.ts';

/**
 * Makes sure that the gegevensset knows every profile that the target claims, and that the target has a school for every
 * role in each, at delivery points that the release can name.
 *
 * @throws ConfigurationError naming what is lacking and for which profiles.
 */
export function checkClaims(
  target: Target,
  { pack, release }: { readonly pack: Pack; readonly release: Release },
): void {
  checkProfiles(target, pack);
  checkSchools(target, pack);
  checkDeliveryPoints(target, release);
}

function checkProfiles({ capabilities }: Target, { kinds, version }: Pack): void {
  const known = Object.keys(kinds.profiles);
  const unknown = capabilities.profiles.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `The target claims the profile "${unknown}", and gegevensset ${version} knows only ${known.join(', ')}: mend "capabilities.profiles", or name another gegevensset`,
  );
}

type Lack = { readonly sectors: string; readonly claim: string };

function checkSchools({ capabilities, schools }: Target, { kinds }: Pack): void {
  const lacks = capabilities.profiles.flatMap((name): Lack[] => {
    const profile = profileNamed(kinds, name);
    const without = capabilities.roles.filter((role) => !schoolFor(schools, role, profile));
    return without.map((role) => {
      return { sectors: inWords(sectorsFor(role, profile)), claim: `${name} as ${role}` };
    });
  });
  const [first] = lacks;
  if (!first) return;
  const claims = lacks.filter(({ sectors }) => sectors === first.sectors);
  const named = claims.map(({ claim }) => claim).join(', ');
  throw new ConfigurationError(
    text(
      `Het doel claimt ${named.replaceAll(' as ', ' als ')} en heeft geen school van sector ${first.sectors.replaceAll(' or ', ' of ')}: voeg er een toe onder "schools" in het doelbestand`,
      `The target claims ${named} and has no school of sector ${first.sectors}: add one under "schools" in the target file`,
    ),
  );
}

function inWords(sectors: readonly string[]): string {
  return sectors.map((sector) => `"${sector}"`).join(' or ');
}

function checkDeliveryPoints({ schools }: Target, { release, types }: Release): void {
  const isIndex = 'aanleverpuntIndex' in types;
  const wrong = schools.find(({ routeringsKenmerk }) => routeringsKenmerk.length < 20 !== isIndex);
  if (!wrong) return;
  const needed = isIndex
    ? text('een aanleverpuntIndex', 'an aanleverpuntIndex')
    : text('een routeringskenmerk van 20 tekens', 'a routeringskenmerk of 20 characters');
  const { brin, routeringsKenmerk } = wrong;
  const year = release.slice(2);
  throw new ConfigurationError(
    text(
      `De school "${brin}" heeft "${routeringsKenmerk}" als routeringsKenmerk, en release '${year} vraagt ${needed.nl}: verbeter "schools" in het doelbestand, of noem een andere --release`,
      `The school "${brin}" has "${routeringsKenmerk}" as routeringsKenmerk, and release '${year} needs ${needed.en}: mend "schools" in the target file, or name another --release`,
    ),
  );
}
