import type { Node, NodeIndex } from './node.ts';

/** Which nodes a rule judges: the root, or those of a local name whose path from the root fits; a list means any of these. */
export type Place = 'root' | NamedPlace | readonly NamedPlace[];

type NamedPlace = { readonly name: string; readonly path: RegExp };

/** Reads `/` (the root, whatever it is), `/a/b` (from the root) and `//a//b`, where `//` is any depth. */
export function readPlace(at: string | readonly string[]): Place {
  if (at === '/') return 'root';
  return typeof at === 'string' ? readNamed(at) : at.map(readNamed);
}

function readNamed(at: string): NamedPlace {
  const name = at.slice(at.lastIndexOf('/') + 1);
  const path = at.replaceAll('//', '(/[^/]+)*/');
  return { name, path: new RegExp(`^${path}$`) };
}

/** Gives the nodes at a place, in document order. */
export function nodesAt(place: Place, index: NodeIndex): readonly Node[] {
  if (place === 'root') return [index.root];
  if ('length' in place) return [...new Set(place.flatMap((one) => nodesAt(one, index)))];
  const { name, path } = place;
  return (index.byName.get(name) ?? []).filter((node) => path.test(node.path));
}
