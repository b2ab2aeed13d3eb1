import type { XmlAttribute, XmlElement } from '../element.ts';
import type { ExpandedName, ScopedDocument } from '../parse-scoped.ts';

/** A document among others that name each other, by its path from the folder that they are in. */
export type Source = ScopedDocument & { readonly path: string };

/** One element of such a document. */
export type Node = { readonly element: XmlElement; readonly source: Source };

/** Gives the document at a path from that folder; throws where it may not, or cannot, be read. */
export type Open = (path: string) => Source;

/** What in such a document was not understood, or may not be; its message names the file and the line. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor({ element, source }: Node, why: string) {
    const { line } = source.positionOf(element);
    super(`Cannot import "${source.path}", line ${line}: ${why}`);
  }
}

/** What may stand in an element, by the names of its own vocabulary. */
export type Expected = { readonly children: string; readonly attributes?: string };

/** What stands in an element: of its own vocabulary, of others, and the attributes that are of others. */
export type Found = {
  readonly own: Node[];
  readonly others: Node[];
  readonly foreign: readonly XmlAttribute[];
};

/** Gives what stands in an element. @throws SourceError for anything of its own vocabulary that is not expected. */
export function foundIn(node: Node, { children, attributes = '' }: Expected): Found {
  const { element, source } = node;
  const foreign = foreignAttributes(node, attributes.split(' '));
  if (element.text.trim() !== '') throw new SourceError(node, `text in "${element.name}"`);
  const below = element.children.map((child) => ({ element: child, source }));
  const isOwn = (one: Node) => one.element.namespace === element.namespace;
  const unknown = below.find(
    (one) => isOwn(one) && !children.split(' ').includes(one.element.name),
  );
  if (unknown) {
    throw new SourceError(
      unknown,
      `"${unknown.element.name}" in "${element.name}" is not understood`,
    );
  }
  return { own: below.filter(isOwn), others: below.filter((one) => !isOwn(one)), foreign };
}

function foreignAttributes(node: Node, known: readonly string[]): XmlAttribute[] {
  return node.element.attributes.filter(({ name, namespace }) => {
    if (namespace !== '') return !own.has(namespace);
    if (known.includes(name)) return false;
    const where = node.element.name;
    throw new SourceError(node, `the attribute "${name}" of "${where}" is not understood`);
  });
}

/** Of XML itself and of schema instances: they say nothing about what a document says. */
const own = new Set([
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

/** Gives an attribute without a namespace. */
export function attributeOf({ element }: Node, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name && one.namespace === '')?.value.trim();
}

/** Gives an attribute that must be there. */
export function neededOf(node: Node, name: string): string {
  const value = attributeOf(node, name);
  if (value !== undefined) return value;
  throw new SourceError(node, `"${node.element.name}" lacks the attribute "${name}"`);
}

/** Gives the name that an attribute refers to. */
export function referenceOf(node: Node, value: string): ExpandedName {
  const expanded = node.source.expand(node.element, value);
  if (expanded) return expanded;
  throw new SourceError(node, `"${value}" has a prefix that stands for nothing`);
}

/** Gives one string for a name in a namespace. */
export function keyOf({ namespace, name }: ExpandedName): string {
  return `{${namespace}}${name}`;
}
