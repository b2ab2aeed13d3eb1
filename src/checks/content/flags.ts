import type { Category } from '#dossier/category.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Delivered, valueAt } from '../parts/delivered-contents.ts';

/** A flag that a dossier carries: where, what it says, and of which category. */
export type Flag = {
  readonly path: string;
  readonly value: string;
  readonly category: Category;
};

/** Gives the flags that a dossier carries, in the order of the gegevensset. */
export function flagsIn({ dossier }: Delivered, { dossierLaw }: Slice): Flag[] {
  return dossierLaw.rules.categories.flatMap((category) => {
    const path = flagPath(category);
    const value = valueAt(dossier, path);
    return value === undefined ? [] : [{ path, value, category }];
  });
}

/** Gives the place of a category's flag. */
export function flagPath({ flag }: Category): string {
  return `/dossier/metadata/categorie_uitlevering/${flag}`;
}
