import type { XmlAttribute, XmlElement } from './element.ts';

/**
 * Writes an element as XML text without declaration, each namespace as the default one where it begins. Reading it
 * back gives the same element.
 */
export function writeXml(element: XmlElement, surrounding = ''): string {
  if (element.namespace === surrounding) return written(element, '');
  // Where a namespace begins it is all the same what surrounds it; a dossier is written many times.
  const known =
    begun.get(element) ?? written(element, ` xmlns="${escapeValue(element.namespace)}"`);
  begun.set(element, known);
  return known;
}

const begun = new WeakMap<XmlElement, string>();

function written(element: XmlElement, declared: string): string {
  const attributes = element.attributes.map(writeAttribute).join('');
  const content =
    escapeText(element.text) +
    element.children.map((child) => writeXml(child, element.namespace)).join('');
  const tag = `${element.name}${declared}${attributes}`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${element.name}>`;
}

function writeAttribute({ name, namespace, value }: XmlAttribute, at: number): string {
  if (namespace === '') return ` ${name}="${escapeValue(value)}"`;
  if (namespace === xmlNamespace) return ` xml:${name}="${escapeValue(value)}"`;
  return ` xmlns:a${at}="${escapeValue(namespace)}" a${at}:${name}="${escapeValue(value)}"`;
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

/** A reader makes a line feed of a carriage return; others stay what they are in text. */
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** A reader makes blanks of all three in a value that stand there as they are. */
function escapeValue(value: string): string {
  return value.replace(/[&<>"\r\n\t]/g, (character) => references[character] ?? character);
}
