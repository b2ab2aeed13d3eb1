import type { XmlAttribute, XmlElement } from './element.ts';

/**
 * Writes an element as XML text without declaration, each namespace as the default one where it begins. Reading it
 * back gives the same element.
 */
export function writeXml(element: XmlElement, surrounding = ''): string {
  const declared =
    element.namespace === surrounding ? '' : ` xmlns="${escapeXml(element.namespace)}"`;
  const attributes = element.attributes.map(writeAttribute).join('');
  const content =
    escapeXml(element.text) +
    element.children.map((child) => writeXml(child, element.namespace)).join('');
  const tag = `${element.name}${declared}${attributes}`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${element.name}>`;
}

function writeAttribute({ name, namespace, value }: XmlAttribute, at: number): string {
  if (namespace === '') return ` ${name}="${escapeXml(value)}"`;
  if (namespace === xmlNamespace) return ` xml:${name}="${escapeXml(value)}"`;
  return ` xmlns:a${at}="${escapeXml(namespace)}" a${at}:${name}="${escapeXml(value)}"`;
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

function escapeXml(value: string): string {
  return value.replace(/[&<>"\r\n\t]/g, (character) => references[character] ?? character);
}
