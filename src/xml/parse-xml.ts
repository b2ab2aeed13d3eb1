import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeXmlBytes } from './decode-bytes.ts';
import type { XmlElement } from './element.ts';

/** What could not be read as XML, and why. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Deeper than this no message or dossier of OSO goes by far; reading deeper costs ever more time. */
const deepestLevel = 200;

const declarations = 'http://www.w3.org/2000/xmlns/';

/**
 * Reads a whole document into its root element; `charset` is what the transport says of its bytes. Promises well-formedness and resolved namespaces.
 *
 * @throws XmlError for anything not well-formed, for every document type declaration (none of OSO's messages has one,
 * and entities are an attack), and for elements nested absurdly deep.
 */
export function parseXml(document: string | Uint8Array, charset?: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Open | undefined;
  parser.on('doctype', () => fail('a document type declaration is not allowed'));
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', (tag) => {
    if (open.length === deepestLevel)
      fail(`elements are nested deeper than ${deepestLevel} levels`);
    const element = openElement(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  const addText = (characters: string) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(readable(document, charset)).close();
  return root ?? fail('there is no root element');
}

function readable(document: string | Uint8Array, charset: string | undefined): string {
  if (typeof document === 'string') return document;
  try {
    return decodeXmlBytes(document, charset);
  } catch (cause) {
    throw new XmlError(`the bytes are not in the declared encoding (${String(cause)})`, { cause });
  }
}

function openElement(tag: SaxesTagNS): Open {
  const attributes = Object.values(tag.attributes)
    .filter((attribute) => attribute.uri !== declarations)
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
  return { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
}

function fail(why: string): never {
  throw new XmlError(why);
}
