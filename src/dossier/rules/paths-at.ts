import { type ElementPath, elementPathsOf } from '../element-paths.ts';
import type { ElementTree } from '../elements.ts';
import { formOfPaths } from './place.ts';

/** Gives the paths that the nodes of a rule can have in a tree, in document order; `/` is the root. */
export function pathsAt(at: string | readonly string[], tree: ElementTree): readonly string[] {
  const ways = [at].flat();
  if (ways.includes('/')) return [`/${tree.root.element}`];
  const forms = ways.map(formOfPaths);
  return [...elementsByPath(tree).keys()].filter((path) => forms.some((form) => form.test(path)));
}

/** Gives every place of a tree by its path; the same tree gives the same ones. */
export function elementsByPath(tree: ElementTree): ReadonlyMap<string, ElementPath> {
  const paths = known.get(tree) ?? new Map(elementPathsOf(tree).map((one) => [one.path, one]));
  known.set(tree, paths);
  return paths;
}

const known = new WeakMap<ElementTree, ReadonlyMap<string, ElementPath>>();
