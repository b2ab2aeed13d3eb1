import type { XmlElement } from './element.ts';
import { readStrictXml } from './read/read-strict-xml.ts';
import { readableText } from './readable-text.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

/**
 * Reads a whole document into its root element, by the book; `charset` is what the transport says of its bytes. What a
 * target sends is read by this one.
 *
 * @throws XmlError as parseLocated does.
 */
export function parseXml(document: string | Uint8Array, charset?: string): XmlElement {
  const content = readableText(document, charset);
  refuseTooMuch(content);
  return readStrictXml(content).root;
}
