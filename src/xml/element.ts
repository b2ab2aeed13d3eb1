/** An attribute; namespace declarations are not attributes. */
export type XmlAttribute = {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
};

/**
 * An element by namespace and local name. Prefixes are gone, and `text` is all character data directly inside it, so
 * CDATA and references no longer show.
 */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** Makes an element that holds only text. */
export function leaf(namespace: string, name: string, value: string): XmlElement {
  return { name, namespace, attributes: [], children: [], text: value };
}

/** Makes an element that holds only elements. */
export function block(
  namespace: string,
  name: string,
  children: readonly XmlElement[],
): XmlElement {
  return { name, namespace, attributes: [], children, text: '' };
}

/** Gives the first child with this local name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

/** Gives the first element at the end of this path of local names below `element`. */
export function descendantAt(element: XmlElement, path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found && childNamed(found, name),
    element,
  );
}

/** Gives the element with another text in the first element at the end of `path`; the same where there is none. */
export function withTextAt(
  element: XmlElement,
  path: readonly string[],
  value: string,
): XmlElement {
  const [name, ...rest] = path;
  if (name === undefined) return { ...element, text: value };
  const first = element.children.findIndex((child) => child.name === name);
  const children = element.children.map((child, at) =>
    at === first ? withTextAt(child, rest, value) : child,
  );
  return { ...element, children };
}

/** Gives the element and everything below it, in document order. */
export function* selfAndDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* selfAndDescendants(child);
}

/**
 * Rewrites every element, children first; `change` answers undefined to leave one out. What nothing changes in is the same
 * element again, of which is still known what was found out about it.
 */
export function rewrite(
  element: XmlElement,
  change: (element: XmlElement) => XmlElement | undefined,
): XmlElement | undefined {
  const children = element.children.flatMap((child) => rewrite(child, change) ?? []);
  return change(withChildren(element, children));
}

/** Gives the element with these children; itself where it has them already. */
export function withChildren(element: XmlElement, children: readonly XmlElement[]): XmlElement {
  const isSame =
    children.length === element.children.length &&
    children.every((child, at) => child === element.children[at]);
  return isSame ? element : { ...element, children };
}
