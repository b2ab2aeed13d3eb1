import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Pack } from '../pack.ts';
import { isBlock, type TypedNode } from './typed-tree.ts';

/**
 * Writes a dossier in its canonical form: a declaration of UTF-8 on a line of its own, one default namespace, nothing
 * between elements, attributes by name, and references only where a reader would change what stands there.
 *
 * @throws RangeError when a text holds what no XML can hold.
 */
export function writeDossier(root: TypedNode, { namespace }: Pick<Pack, 'namespace'>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(elementOf(root, namespace))}`;
}

function elementOf(node: TypedNode, namespace: string): XmlElement {
  const { name } = node;
  if (isBlock(node)) {
    const children = node.children.map((child) => elementOf(child, namespace));
    return { name, namespace, attributes: [], children, text: '' };
  }
  const attributes = Object.entries(node.attributes)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([attribute, value]) => ({
      name: attribute,
      namespace: '',
      value: writable(value, name),
    }));
  return { name, namespace, attributes, children: [], text: writable(node.text, name) };
}

const unwritable = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function writable(text: string, name: string): string {
  const found = unwritable.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return text;
  throw new RangeError(`Cannot write "${name}": XML has no character ${found.toString(16)} (hex)`);
}
