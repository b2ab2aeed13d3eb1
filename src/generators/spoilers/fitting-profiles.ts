import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { drawOne } from '../draw-one.ts';
import { EditError } from './edit/edits.ts';
import { spoil } from './spoil.ts';
import { spoilableDossier } from './spoilable-dossier.ts';
import type { Spoiler } from './spoiler.ts';

/** Gives the profiles in which a spoiler breaks what it declares, and nothing else; found by trying. */
export function fittingProfiles(spoiler: Spoiler, law: DossierLaw): readonly ProfileName[] {
  return Object.keys(law.pack.kinds.profiles).filter((profile) => fits(spoiler, profile, law));
}

/** Tells whether a spoiler breaks what it declares in dossiers of this profile, and nothing else. */
export function fits(spoiler: Spoiler, profile: ProfileName, law: DossierLaw): boolean {
  const dossier = drawOne(spoilableDossier(law, profile), 1);
  try {
    const { findings } = checkDossier(spoil(dossier, spoiler, law), law);
    const broken = new Set(findings.map(({ key }) => key));
    const declared = [spoiler.key, ...spoiler.alsoFires];
    return broken.size === declared.length && declared.every((key) => broken.has(key));
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}
