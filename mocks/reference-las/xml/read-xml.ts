import {
  ParseOption,
  XmlCData,
  XmlDocument,
  XmlElement,
  XmlLibError,
  XmlText,
  type XmlTreeNode,
} from 'libxml2-wasm';
import type { Attribute, Element } from './element.ts';

/** What came in is not XML, or not the message it should be; says so in plain words. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** The element tree of an XML text, or of XML bytes in the encoding that they declare. */
export function readXml(source: string | Uint8Array): Element {
  const document = parse(source);
  try {
    if (document.dtd) {
      throw new UnreadableError('Cannot read the XML: a document type is not accepted');
    }
    return copyElement(document.root);
  } finally {
    document.dispose();
  }
}

function parse(source: string | Uint8Array): XmlDocument {
  try {
    // A text was decoded already, whatever encoding it still declares.
    return typeof source === 'string'
      ? XmlDocument.fromString(source, { option: ParseOption.XML_PARSE_IGNORE_ENC })
      : XmlDocument.fromBuffer(source);
  } catch (error) {
    if (!(error instanceof XmlLibError)) {
      throw error;
    }
    throw new UnreadableError(`Cannot read the XML: ${error.message.trim()}`);
  }
}

function copyElement(element: XmlElement): Element {
  const nodes = listNodes(element);
  const children = nodes.filter((node) => node instanceof XmlElement);
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: element.attrs.map(copyAttribute),
    content: children.length > 0 ? children.map(copyElement) : joinText(nodes),
  };
}

function listNodes(element: XmlElement): readonly XmlTreeNode[] {
  const nodes: XmlTreeNode[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    nodes.push(node);
  }
  return nodes;
}

function copyAttribute(attribute: XmlElement['attrs'][number]): Attribute {
  return { name: attribute.name, namespace: attribute.namespaceUri, value: attribute.value };
}

function joinText(nodes: readonly XmlTreeNode[]): string {
  return nodes
    .filter((node) => node instanceof XmlText || node instanceof XmlCData)
    .map((node) => node.content)
    .join('');
}
