/** One XML element, free of prefixes, comments and white space between elements. */
export type Element = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  /** The text of a leaf, or the children of anything else. */
  readonly content: string | readonly Element[];
};

/** One attribute of an element; most have no namespace, which is the empty string. */
export type Attribute = {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
};

/** An element without attributes. */
export function makeElement(
  namespace: string,
  name: string,
  content: string | readonly Element[],
): Element {
  return { name, namespace, attributes: [], content };
}

/** The children of an element; a leaf has none. */
export function childrenOf(element: Element): readonly Element[] {
  return typeof element.content === 'string' ? [] : element.content;
}

/** The first child with this name in its parent's own namespace. */
export function findChild(parent: Element, name: string): Element | undefined {
  return childrenOf(parent).find((child) => isNamed(child, parent.namespace, name));
}

/** The trimmed text of a child leaf; an empty one counts as absent. */
export function findText(parent: Element, name: string): string | undefined {
  const content = findChild(parent, name)?.content;
  return typeof content === 'string' ? content.trim() || undefined : undefined;
}

/** Whether a child leaf says true, as xs:boolean does. */
export function saysTrue(parent: Element, name: string): boolean {
  return isTrue(findText(parent, name));
}

/** Whether a text is one of the two by which xs:boolean says true. */
export function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1';
}

/** Whether an element has this namespace and local name. */
export function isNamed(element: Element, namespace: string, name: string): boolean {
  return element.name === name && element.namespace === namespace;
}
