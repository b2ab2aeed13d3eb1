import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { ExpandedName, ScopedDocument } from '#xml/parse-scoped.ts';
import type { Remark } from './remark.ts';

/** A document that a WSDL consists of, by its path from the folder of the WSDL. */
export type Source = ScopedDocument & { readonly path: string };

/** One element of such a document. */
export type Node = { readonly element: XmlElement; readonly source: Source };

/** Gives the document at a path from the folder of the WSDL; throws where it may not, or cannot, be read. */
export type Open = (path: string) => Source;

/** What in a WSDL or its XML Schema was not understood, or may not be; its message names the file and the line. */
export class WsdlError extends Error {
  override readonly name = 'WsdlError';

  constructor({ element, source }: Node, why: string) {
    const { line } = source.positionOf(element);
    super(`Cannot import "${source.path}", line ${line}: ${why}`);
  }
}

/** What may stand in an element, by the names of its own vocabulary. */
export type Expected = { readonly children: string; readonly attributes?: string };

/** Gives the child elements, of its own vocabulary and of others. @throws WsdlError for any that is not expected. */
export function childrenOf(
  node: Node,
  { children, attributes = '' }: Expected,
  remarks: Remark[],
): { readonly own: Node[]; readonly others: Node[] } {
  const { element, source } = node;
  assertAttributes(node, attributes.split(' '), remarks);
  if (element.text.trim() !== '') throw new WsdlError(node, `text in "${element.name}"`);
  const below = element.children.map((child) => ({ element: child, source }));
  const isOwn = (one: Node) => one.element.namespace === element.namespace;
  const unknown = below.find(
    (one) => isOwn(one) && !children.split(' ').includes(one.element.name),
  );
  if (unknown) {
    throw new WsdlError(
      unknown,
      `"${unknown.element.name}" in "${element.name}" is not understood`,
    );
  }
  return { own: below.filter(isOwn), others: below.filter((one) => !isOwn(one)) };
}

function assertAttributes(node: Node, known: readonly string[], remarks: Remark[]): void {
  for (const { name, namespace, value } of node.element.attributes) {
    if (namespace === '' && known.includes(name)) continue;
    if (namespace === '') {
      const where = node.element.name;
      throw new WsdlError(node, `the attribute "${name}" of "${where}" is not understood`);
    }
    if (own.has(namespace)) continue;
    remarks.push(leftOut(node, `${name}="${value}"`));
  }
}

/** Of XML itself and of schema instances: they say nothing about messages. */
const own = new Set([
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';

/** Passes by an element of another vocabulary, and says so. @throws WsdlError where it must be understood. */
export function passBy(node: Node, remarks: Remark[]): void {
  const { name } = node.element;
  for (const { attributes } of selfAndDescendants(node.element)) {
    const required = attributes.find(
      (one) => one.name === 'required' && one.namespace === wsdlNamespace,
    );
    if (!required || !isTrue(required.value)) continue;
    throw new WsdlError(node, `"${name}" must be understood, and is not`);
  }
  remarks.push(leftOut(node, `<${name}>`));
}

function leftOut({ element, source }: Node, what: string): Remark {
  const place = `${source.path}, ${source.positionOf(element).line}`;
  return {
    kind: 'left-out',
    what: {
      nl: `${what} (${place}) is van een andere woordenlijst en doet bij ons niets.`,
      en: `${what} (${place}) is of another vocabulary and does nothing here.`,
    },
  };
}

/** Gives an attribute without a namespace. */
export function attributeOf({ element }: Node, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name && one.namespace === '')?.value.trim();
}

/** Gives an attribute that must be there. */
export function neededOf(node: Node, name: string): string {
  const value = attributeOf(node, name);
  if (value !== undefined) return value;
  throw new WsdlError(node, `"${node.element.name}" lacks the attribute "${name}"`);
}

/** Gives the name that an attribute refers to. */
export function referenceOf(node: Node, value: string): ExpandedName {
  const expanded = node.source.expand(node.element, value);
  if (expanded) return expanded;
  throw new WsdlError(node, `"${value}" has a prefix that stands for nothing`);
}

/** Gives one string for a name in a namespace. */
export function keyOf({ namespace, name }: ExpandedName): string {
  return `{${namespace}}${name}`;
}

/** Tells whether an XML Schema boolean is true. */
export function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
