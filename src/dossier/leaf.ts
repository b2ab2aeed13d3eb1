import type { XmlElement } from '#xml/element.ts';

/** One value of a dossier, at a positional path of local names; an attribute's path ends in `/@name`. */
export type Leaf = { readonly path: string; readonly value: string };

/**
 * Gives every value of a dossier in document order. White space between elements is no value; an element of another
 * namespace than the root's shows it in its path, so that it equals nothing of ours.
 */
export function leavesOf(root: XmlElement): Leaf[] {
  return leavesUnder(root, `/${root.name}[1]`, root.namespace);
}

function leavesUnder(element: XmlElement, path: string, namespace: string): Leaf[] {
  const attributes = element.attributes
    .filter((attribute) => attribute.namespace === '')
    .map(({ name, value }) => ({ path: `${path}/@${name}`, value }));
  const isLeaf = element.children.length === 0;
  const stray = !isLeaf && element.text.trim() !== '';
  const own =
    isLeaf || stray ? [{ path, value: element.text.trim() === '' ? '' : element.text }] : [];
  return [...attributes, ...own, ...leavesOfChildren(element, path, namespace)];
}

function leavesOfChildren(element: XmlElement, path: string, namespace: string): Leaf[] {
  const seen = new Map<string, number>();
  return element.children.flatMap((child) => {
    const name = child.namespace === namespace ? child.name : `{${child.namespace}}${child.name}`;
    const position = (seen.get(name) ?? 0) + 1;
    seen.set(name, position);
    return leavesUnder(child, `${path}/${name}[${position}]`, namespace);
  });
}
