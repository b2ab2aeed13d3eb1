import type { XmlElement } from '#xml/element.ts';
import { type View, viewOf } from './view.ts';

/** An element with its way up, its path of local names, and its view; `order` is its place in the document. */
export type Node = {
  readonly element: XmlElement;
  readonly parent: Node | undefined;
  readonly path: string;
  readonly order: number;
  readonly view: View;
};

/** A tree walked once: its root, and its nodes by local name in document order. */
export type NodeIndex = {
  readonly root: Node;
  readonly byName: ReadonlyMap<string, readonly Node[]>;
};

/** Walks a tree once. */
export function indexNodes(root: XmlElement): NodeIndex {
  const byName = new Map<string, Node[]>();
  let count = 0;
  const visit = (element: XmlElement, parent: Node | undefined): Node => {
    const node: { -readonly [Key in keyof Node]: Node[Key] } = {
      element,
      parent,
      path: `${parent?.path ?? ''}/${element.name}`,
      order: count,
      view: '',
    };
    count += 1;
    const alike = byName.get(element.name);
    if (alike) alike.push(node);
    else byName.set(element.name, [node]);
    const views = element.children.map((child) => visit(child, node).view);
    node.view = viewOf(element, views);
    return node;
  };
  return { root: visit(root, undefined), byName };
}

/** Gives the positional path of local names, as `/dossier[1]/inzage[1]`. */
export function xpathOf({ element, parent }: Node): string {
  if (!parent) return `/${element.name}[1]`;
  const alike = parent.element.children.filter((child) => child.name === element.name);
  return `${xpathOf(parent)}/${element.name}[${alike.indexOf(element) + 1}]`;
}
