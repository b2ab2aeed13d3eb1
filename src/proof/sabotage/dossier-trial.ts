import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import type { RulesOfPack } from '#dossier/rules/rule.ts';
import { drawOne } from '#generators/draw-one.ts';
import { harmlessChangesOf } from '#generators/spoilers/harmless.ts';
import { spoil } from '#generators/spoilers/spoil.ts';
import { spoilableDossier } from '#generators/spoilers/spoilable-dossier.ts';
import { type Spoiler, spoiler } from '#generators/spoilers/spoiler.ts';
import { spoilersOf } from '#generators/spoilers/spoilers-of.ts';
import type { LocatedDocument } from '#xml/located.ts';
import { parseLocated } from '#xml/parse-located.ts';

/** A changed dossier, and the rules that it breaks by declaration. */
export type Changed = { readonly document: LocatedDocument; readonly breaks: readonly string[] };

/** Dossiers that the rules are tried on: for each rule that can be broken at least one that breaks it, and harmless ones. */
export type DossierTrial = { readonly rules: RulesOfPack; readonly changed: readonly Changed[] };

/** Makes the changed dossiers, from one small sound dossier of each profile. */
export function dossierTrial(law: DossierLaw): DossierTrial {
  const sound = once((profile) => drawOne(spoilableDossier(law, profile), 1));
  const change = (made: Spoiler, breaks: readonly string[]): Changed => ({
    document: parseLocated(spoil(sound(made.home), made, law)),
    breaks,
  });
  const { published, extra } = spoilersOf(law);
  return {
    rules: law.rules,
    changed: [
      ...[...published, ...extra].map((made) => change(made, [made.key, ...made.alsoFires])),
      ...harmlessChangesOf(law).map(({ what, home, edits }) =>
        change(spoiler(what, home, edits), []),
      ),
    ],
  };
}

function once<Made>(make: (profile: ProfileName) => Made): (profile: ProfileName) => Made {
  const known = new Map<ProfileName, Made>();
  return (profile) => {
    const made = known.get(profile) ?? make(profile);
    known.set(profile, made);
    return made;
  };
}
