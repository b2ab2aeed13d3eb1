import type { Node } from './node.ts';

/** Which nodes a rule judges: the root, or those of these local names that fit. */
export type Place = 'root' | NamedPlace;

/** Nodes of some local names, as far as their way from the root fits. */
export type NamedPlace = { readonly names: readonly string[]; fits(node: Node): boolean };

/** Reads `/` (the root, whatever it is), `/a/b` (from the root) and `//a//b`, where `//` is any depth; a list means any of these. */
export function readPlace(at: string | readonly string[]): Place {
  if (at === '/') return 'root';
  const ways = [at].flat().map(readWay);
  return {
    names: ways.flatMap(([step]) => step?.name ?? []),
    fits: (node) => ways.some((way) => leadsTo(node, way, 0)),
  };
}

/** A local name, and what must be above it. */
type Step = { readonly name: string; readonly above: 'root' | 'parent' | 'ancestor' };

/** From the node up, since most nodes are told apart by their name and that of their parent. */
function readWay(at: string): Step[] {
  const steps = Array.from(
    at.matchAll(/(\/\/?)([^/]+)/g),
    ([, slashes, name = ''], first): Step => {
      if (slashes === '//') return { name, above: 'ancestor' };
      return { name, above: first === 0 ? 'root' : 'parent' };
    },
  );
  return steps.reverse();
}

function leadsTo(node: Node | undefined, way: readonly Step[], at: number): boolean {
  const step = way[at];
  if (step === undefined) return true;
  if (node?.element.name !== step.name) return false;
  if (step.above === 'root') return node.parent === undefined;
  if (step.above === 'parent') return leadsTo(node.parent, way, at + 1);
  if (at + 1 === way.length) return true;
  let ancestor = node.parent;
  while (ancestor && !leadsTo(ancestor, way, at + 1)) ancestor = ancestor.parent;
  return ancestor !== undefined;
}

/** Gives the form of the paths, without positions, that a way as of {@link readPlace} leads to. */
export function formOfPaths(at: string): RegExp {
  return new RegExp(`^${at.replaceAll('//', '(/[^/]+)*/')}$`);
}
