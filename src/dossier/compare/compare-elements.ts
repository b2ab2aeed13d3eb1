import { type ElementPath, elementPathsOf } from '#dossier/element-paths.ts';
import type { ElementTree } from '#dossier/elements.ts';
import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { changesOf, type Sayings } from './changes-of.ts';
import type { ElementDiff, ElementOfOneYear, Reordered } from './pack-diff.ts';
import { type Renamed, translate } from './translate.ts';

/** The elements of two years. */
export type TwoTrees = { readonly before: ElementTree; readonly now: ElementTree };

/**
 * Tells what became of the elements of one year in another. `renamed` says which have another name; one that only moved
 * is known by its name, when nothing else that came or went has it.
 */
export function compareElements(
  { before, now }: TwoTrees,
  renamed: readonly Renamed[],
): ElementDiff {
  const old = elementPathsOf(before);
  const young = new Map(elementPathsOf(now).map((place) => [place.path, place]));
  const oldPaths = new Set(old.map(({ path }) => path));
  const stated = renamed.filter(({ was, is }) => oldPaths.has(was) && young.has(is));
  const moved = [...stated, ...movesIn(leftovers(old, young, stated))];
  const { gone, come } = leftovers(old, young, moved);
  const pairs = old.flatMap((place) => {
    const counterpart = young.get(translate(place.path, moved));
    return counterpart ? [{ place, counterpart }] : [];
  });
  return {
    added: topmost(come),
    removed: topmost(gone),
    moved,
    changed: pairs.flatMap(({ place, counterpart }) => {
      const changes = changesOf(sayingsOf(place), sayingsOf(counterpart));
      return changes.length > 0 ? [{ before: place.path, now: counterpart.path, changes }] : [];
    }),
    reordered: reorderedIn(
      pairs
        .filter(({ place, counterpart: { path } }) => {
          return translate(parentOf(place.path), moved) === parentOf(path);
        })
        .map(({ counterpart }) => counterpart.path),
      [...young.keys()],
    ),
  };
}

type Leftovers = { readonly gone: readonly ElementPath[]; readonly come: readonly ElementPath[] };

function leftovers(
  old: readonly ElementPath[],
  young: ReadonlyMap<string, ElementPath>,
  moved: readonly Renamed[],
): Leftovers {
  const reached = new Set(old.map(({ path }) => translate(path, moved)));
  return {
    gone: old.filter(({ path }) => !young.has(translate(path, moved))),
    come: [...young.values()].filter(({ path }) => !reached.has(path)),
  };
}

function movesIn({ gone, come }: Leftovers): Renamed[] {
  const moves: Renamed[] = [];
  for (const { path: was, leaf } of gone) {
    const alike = come.filter(({ path }) => nameIn(path) === nameIn(was));
    const rivals = gone.filter(({ path }) => nameIn(path) === nameIn(was));
    const [only] = alike;
    const isCertain = only && alike.length === 1 && rivals.length === 1;
    const goesAlong = moves.some((move) => was.startsWith(`${move.was}/`));
    if (isCertain && !goesAlong && (only.leaf === undefined) === (leaf === undefined)) {
      moves.push({ was, is: only.path });
    }
  }
  return moves;
}

/** An element that came or went stands for those in it that did so with it. */
function topmost(places: readonly ElementPath[]): ElementOfOneYear[] {
  const paths = new Set(places.map(({ path }) => path));
  const topOf = (path: string): string =>
    paths.has(parentOf(path)) ? topOf(parentOf(path)) : path;
  const together = groupedBy(places, ({ path }) => topOf(path));
  return Array.from(together, ([path, those]) => ({ path, below: those.length - 1 }));
}

function sayingsOf({ min, max, leaf, alternatives }: ElementPath): Sayings {
  const { base, attributes, ...facets } = leaf ?? {};
  const limits = Object.entries(facets).map(([name, value]) => [name, String(value)] as const);
  return {
    min: String(min),
    max: max === 1 ? '1' : 'unbounded',
    base,
    ...Object.fromEntries(limits),
    attributes: attributes && Object.keys(attributes).join(', '),
    alternatives: alternatives?.join(', '),
  };
}

/** Both lists hold paths of the younger year; the first, of what stayed in its place, in the order of the older. */
function reorderedIn(paired: readonly string[], young: readonly string[]): Reordered[] {
  const kept = new Set(paired);
  const before = namesByParent(paired);
  const now = namesByParent(young.filter((path) => kept.has(path)));
  return [...before].flatMap(([path, names]) => {
    const others = now.get(path) ?? [];
    return names.join() === others.join() ? [] : [{ path, before: names, now: others }];
  });
}

function namesByParent(paths: readonly string[]): Map<string, string[]> {
  const groups = groupedBy(paths, parentOf);
  return new Map(Array.from(groups, ([parent, inner]) => [parent, inner.map(nameIn)]));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
