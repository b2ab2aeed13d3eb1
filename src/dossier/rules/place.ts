import type { Node, NodeIndex } from './node.ts';

/** Which nodes a rule judges: the root, or those of a local name whose path from the root fits. */
export type Place = 'root' | { readonly name: string; readonly path: RegExp };

/** Reads `/` (the root, whatever it is), `/a/b` (from the root) and `//a//b`, where `//` is any depth. */
export function readPlace(at: string): Place {
  if (at === '/') return 'root';
  const name = at.slice(at.lastIndexOf('/') + 1);
  const path = at.replaceAll('//', '(/[^/]+)*/');
  return { name, path: new RegExp(`^${path}$`) };
}

/** Gives the nodes at a place, in document order. */
export function nodesAt(place: Place, index: NodeIndex): readonly Node[] {
  if (place === 'root') return [index.root];
  const { name, path } = place;
  return (index.byName.get(name) ?? []).filter((node) => path.test(node.path));
}
