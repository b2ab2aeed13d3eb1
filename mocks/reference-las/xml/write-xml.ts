import type { Attribute, Element } from './element.ts';

/** Which prefix a writer likes for a namespace; the empty one makes it the default namespace. */
export type PrefixOf = (namespace: string) => string;

/** How a writer writes where no reader sees a difference. */
export type XmlStyle = {
  readonly prefixOf: PrefixOf;
  /** The text of a leaf. */
  readonly writeText: (text: string) => string;
  /** Several children, already written. */
  readonly joinChildren: (children: readonly string[]) => string;
  /** The attributes of an element, already written; declarations of namespaces come first. */
  readonly orderAttributes: (attributes: readonly string[]) => readonly string[];
};

/** Writes nothing that need not be there. */
export const plainStyle: Omit<XmlStyle, 'prefixOf'> = {
  writeText: escapeText,
  joinChildren: (children) => children.join(''),
  orderAttributes: (attributes) => attributes,
};

type Scope = ReadonlyMap<string, string>;

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The XML text of an element; every namespace is declared where it first appears. */
export function writeXml(element: Element, style: XmlStyle): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(element, style, new Map())}`;
}

function writeElement(element: Element, style: XmlStyle, scope: Scope): string {
  const { namespace, content } = element;
  const prefix = namespace === '' ? '' : style.prefixOf(namespace);
  const name = prefix === '' ? element.name : `${prefix}:${element.name}`;
  const isDeclared = (scope.get(prefix) ?? '') === namespace;
  const attributes = [
    ...(isDeclared ? [] : [declare(prefix, namespace)]),
    ...element.attributes.map(writeAttribute),
  ];
  const start = [name, ...style.orderAttributes(attributes)].join(' ');
  if (content.length === 0) {
    return `<${start}/>`;
  }
  const inner = new Map([...scope, [prefix, namespace]]);
  const inside =
    typeof content === 'string'
      ? style.writeText(content)
      : style.joinChildren(content.map((child) => writeElement(child, style, inner)));
  return `<${start}>${inside}</${name}>`;
}

function declare(prefix: string, namespace: string): string {
  return `xmlns${prefix === '' ? '' : ':'}${prefix}="${escapeValue(namespace)}"`;
}

function writeAttribute({ name, namespace, value }: Attribute, index: number): string {
  if (namespace === '') {
    return `${name}="${escapeValue(value)}"`;
  }
  if (namespace === xmlNamespace) {
    return `xml:${name}="${escapeValue(value)}"`;
  }
  const prefix = `a${index}`;
  return `${declare(prefix, namespace)} ${prefix}:${name}="${escapeValue(value)}"`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

function escapeValue(value: string): string {
  return value.replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}
