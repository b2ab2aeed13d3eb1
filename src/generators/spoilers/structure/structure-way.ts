import type { ElementPath } from '#dossier/element-paths.ts';
import type { Edit } from '../edit/edits.ts';
import type { Spoilable } from '../spoilable.ts';

/** A change that may break the structure of a dossier. */
export type StructureChange = {
  readonly edits: readonly Edit[];
  /** What no tree can hold, done to the text of the dossier. */
  readonly rewrite?: (document: string) => string;
};

/** A way to break the structure: the key that tells of it, and changes of which the first that breaks only that is taken. */
export type StructureWay = {
  readonly key: string;
  readonly changes: (where: Outline) => Iterable<StructureChange>;
};

/** What ways know of the dossiers of a pack: the spoilable, every place, and the leaves that its dossier has. */
export type Outline = {
  readonly spoilable: Spoilable;
  readonly places: readonly ElementPath[];
  readonly leaves: readonly Leaf[];
};

/** Where a leaf stands, and the block that holds it, by names below the root. */
export type Leaf = { readonly leaf: readonly string[]; readonly block: readonly string[] };

/** Gives the path of names below the root. */
export function namesBelow({ path }: ElementPath): readonly string[] {
  return path.split('/').slice(2);
}

/** Gives a name that no element of the pack has. */
export function unheardOf({ places }: Outline): string {
  const names = new Set(places.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  let name = 'lievelingskleur';
  while (names.has(name)) name += 'x';
  return name;
}
