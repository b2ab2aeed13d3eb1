import { Option } from 'commander';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { newestPack, packVersions } from '#law/pack-versions.ts';
import { profileNames } from '#law/profile-names.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/** The years that are here, as help tells them. */
export const gegevenssets = `${packVersions.join(', ')}, or the folder of a pack of your own`;

/** The option that names a year of the gegevensset, or the folder of a pack; `what` it is for. */
export function gegevenssetOption(what: string): Option {
  return new Option('--gegevensset <version>', `${what}: ${gegevenssets}`).default(newestPack);
}

/** The option that names a profile; `what` it is for. */
export function profileOption(what: string): Option {
  return new Option(
    '--profile <profile>',
    `${what}: ${profileNames.join(', ')}, or one of a pack of your own`,
  );
}

/** Holds a profile that a user named to those of the pack. @throws ConfigurationError when it has none such. */
export function assertProfile({ pack }: DossierLaw, profile: ProfileName): void {
  const names = Object.keys(pack.kinds.profiles);
  if (names.includes(profile)) return;
  throw new ConfigurationError(
    `There is no profile "${profile}" in gegevensset ${pack.version}: use one of ${names.join(', ')}`,
  );
}
