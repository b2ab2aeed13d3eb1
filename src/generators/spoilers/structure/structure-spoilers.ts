import type { DossierLaw } from '#dossier/check-dossier.ts';
import { type ElementPath, elementPathsOf } from '#dossier/element-paths.ts';
import { descendantAt } from '#xml/element.ts';
import { type Spoilable, spoilablesOf, whatBreaks } from '../spoilable.ts';
import type { Spoiler } from '../spoiler.ts';
import { documentWays } from './document-ways.ts';
import { elementWays } from './element-ways.ts';
import { namesBelow, type Outline, type StructureWay } from './structure-way.ts';
import { valueWays } from './value-ways.ts';

/**
 * Finds spoilers of the structure in the element tree of a pack: one for each way to break it for which the pack has an
 * element, and which then breaks nothing else.
 */
export function structureSpoilersOf(law: DossierLaw): readonly Spoiler[] {
  const places = elementPathsOf(law.elements);
  const ways = [...documentWays, ...elementWays, ...valueWays];
  return ways.flatMap((way) => firstOf(way, places, law) ?? []);
}

function firstOf(
  way: StructureWay,
  places: readonly ElementPath[],
  law: DossierLaw,
): Spoiler | undefined {
  for (const spoilable of spoilablesOf(law)) {
    for (const { edits, rewrite } of way.changes(outlineOf(spoilable, places))) {
      const { keys = [] } = whatBreaks(spoilable, edits, rewrite) ?? {};
      if (keys.length !== 1 || keys[0] !== way.key) continue;
      return {
        key: way.key,
        home: spoilable.home,
        edits,
        alsoFires: [],
        ...(rewrite && { rewrite }),
      };
    }
  }
  return undefined;
}

function outlineOf(spoilable: Spoilable, places: readonly ElementPath[]): Outline {
  const leaves = places
    .filter(({ leaf }) => leaf !== undefined)
    .map(namesBelow)
    .filter((leaf) => descendantAt(spoilable.base, leaf))
    .map((leaf) => ({ leaf, block: leaf.slice(0, -1) }));
  return { spoilable, places, leaves };
}
