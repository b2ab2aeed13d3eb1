import type { Category } from '#dossier/category.ts';
import { changesOf, type Sayings } from './changes-of.ts';
import type { CategoryDiff, Change } from './pack-diff.ts';
import { type Renamed, translate } from './translate.ts';

type Categories = readonly Category[];

/** Tells what became of the categories of one year in another; a flag that has another name is the same category. */
export function compareCategories(
  { before, now }: { readonly before: Categories; readonly now: Categories },
  moved: readonly Renamed[],
): CategoryDiff[] {
  const names = new Map(moved.map(({ was, is }) => [nameIn(was), nameIn(is)]));
  const flagNow = ({ flag }: Category) => names.get(flag) ?? flag;
  const young = new Map(now.map((category) => [category.flag, category]));
  const kept = new Set(before.map(flagNow));
  return [
    ...before.flatMap((category): CategoryDiff[] => {
      const other = young.get(flagNow(category));
      if (other === undefined) return [{ before: category.flag, changes: [] }];
      const changes = [
        ...matrixChanges(category, other),
        ...governedChanges(category, other, moved),
      ];
      if (category.flag === other.flag && changes.length === 0) return [];
      return [{ before: category.flag, now: other.flag, changes }];
    }),
    ...now.filter(({ flag }) => !kept.has(flag)).map(({ flag }) => ({ now: flag, changes: [] })),
  ];
}

function matrixChanges(before: Category, now: Category): Change[] {
  return changesOf(matrixOf(before), matrixOf(now));
}

function matrixOf({ matrix }: Category): Sayings {
  const rows = Object.entries(matrix);
  return Object.fromEntries(rows.map(([profile, values]) => [profile, values.join('/')]));
}

function governedChanges(before: Category, now: Category, moved: readonly Renamed[]): Change[] {
  const there = before.governs.map((path) => translate(path, moved));
  if (there.join() === now.governs.join()) return [];
  return [{ what: 'governs', before: namesOf(before), now: namesOf(now) }];
}

function namesOf({ governs }: Category): string {
  return governs.map(nameIn).join(', ');
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
