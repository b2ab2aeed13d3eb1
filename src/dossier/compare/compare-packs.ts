import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Pack } from '#dossier/pack.ts';
import { changesOf, type Sayings } from './changes-of.ts';
import { compareCategories } from './compare-categories.ts';
import { compareCodelists } from './compare-codelists.ts';
import { compareElements } from './compare-elements.ts';
import { compareRules } from './compare-rules.ts';
import type { PackDiff } from './pack-diff.ts';
import type { Renamed } from './translate.ts';

/** Two versions of the gegevensset, and the elements that have another name in the one than in the other. */
export type TwoPacks = {
  readonly before: DossierLaw;
  readonly now: DossierLaw;
  readonly renamed: readonly Renamed[];
};

/** Tells what changed from one version of the gegevensset to another. */
export function comparePacks({ before, now, renamed }: TwoPacks): PackDiff {
  const elements = compareElements({ before: before.elements, now: now.elements }, renamed);
  const categories = { before: before.pack.categories, now: now.pack.categories };
  return {
    before: before.pack.version,
    now: now.pack.version,
    versions: changesOf(versionsOf(before.pack), versionsOf(now.pack)),
    profiles: changesOf(profilesOf(before.pack), profilesOf(now.pack)),
    elements,
    categories: compareCategories(categories, elements.moved),
    codelists: compareCodelists(before.rules.codelists, now.rules.codelists),
    rules: compareRules({ before, now }),
  };
}

function versionsOf({ namespace, root, standaardversie, validatieversie }: Pack): Sayings {
  return { namespace, root, standaardversie, validatieversie };
}

/** What the dossiers of each profile say, and what is asked of them. */
function profilesOf({ kinds }: Pack): Sayings {
  const profiles = Object.entries(kinds.profiles).map(([name, profile]) => {
    const { overdrachtsoort, overstap, asksParents, pgn } = profile;
    const said = [overdrachtsoort, overstap ?? '–', `PGN ${pgn}`, ...asksParents];
    return [name, said.join(', ')] as const;
  });
  return Object.fromEntries(profiles);
}
