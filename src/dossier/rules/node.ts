import type { XmlElement } from '#xml/element.ts';

/** An element with its way up; `order` is its place in the document. */
export type Node = {
  readonly element: XmlElement;
  readonly parent: Node | undefined;
  readonly order: number;
};

/** Gives the positional path of local names, as `/dossier[1]/inzage[1]`. */
export function xpathOf({ element, parent }: Node): string {
  if (!parent) return `/${element.name}[1]`;
  const alike = parent.element.children.filter((child) => child.name === element.name);
  return `${xpathOf(parent)}/${element.name}[${alike.indexOf(element) + 1}]`;
}
