import fc from 'fast-check';
import { DossierError, describeDossier } from '#dossier/dossier.ts';
import { EditError, edited } from '#generators/spoilers/edit/edits.ts';
import { spoilableDossier } from '#generators/spoilers/spoilable-dossier.ts';
import type { Spoiler } from '#generators/spoilers/spoiler.ts';
import { allSpoilersOf } from '#generators/spoilers/spoilers-of.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Ground } from '../kind.ts';

/** A dossier, and the key of the rule that it breaks; none where the rule cannot be broken in it. */
export type SpoiledDossier = { readonly dossier: XmlElement; readonly breaks: string | undefined };

/** Gives dossiers that break one rule, or are built wrong at one place, as far as a tree can hold that. */
export function spoiledDossiers({ dossierLaw, profile }: Ground): fc.Arbitrary<SpoiledDossier> {
  const spoilers = allSpoilersOf(dossierLaw).filter(({ rewrite }) => rewrite === undefined);
  const drawn = fc.tuple(spoilableDossier(dossierLaw, profile), fc.constantFrom(...spoilers));
  return drawn.map(([dossier, spoiler]) => {
    const spoiled = spoiledBy(dossier, spoiler, dossierLaw);
    return spoiled ? { dossier: spoiled, breaks: spoiler.key } : { dossier, breaks: undefined };
  });
}

/** A dossier that names no pupil cannot go round. */
function spoiledBy(
  dossier: XmlElement,
  { edits }: Spoiler,
  { pack, elements }: Ground['dossierLaw'],
): XmlElement | undefined {
  try {
    const spoiled = edited(dossier, edits, elements);
    describeDossier(pack, spoiled);
    return spoiled;
  } catch (error) {
    if (error instanceof EditError || error instanceof DossierError) return undefined;
    throw error;
  }
}
