import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { spoilableOf, whatBreaks } from './spoilable.ts';
import type { Spoiler } from './spoiler.ts';

/** Gives the profiles in which a spoiler breaks what it declares, and nothing else; found by trying. */
export function fittingProfiles(spoiler: Spoiler, law: DossierLaw): readonly ProfileName[] {
  return Object.keys(law.pack.kinds.profiles).filter((profile) => fits(spoiler, profile, law));
}

/** Tells whether a spoiler breaks what it declares in dossiers of this profile, and nothing else. */
export function fits(spoiler: Spoiler, profile: ProfileName, law: DossierLaw): boolean {
  const { keys = [] } = whatBreaks(spoilableOf(law, profile), spoiler.edits, spoiler.rewrite) ?? {};
  const declared = [spoiler.key, ...spoiler.alsoFires];
  return keys.length === declared.length && declared.every((key) => keys.includes(key));
}
