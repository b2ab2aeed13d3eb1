import type { XmlElement } from './element.ts';
import { parseLocated } from './parse-located.ts';

/**
 * Reads a whole document into its root element; `charset` is what the transport says of its bytes.
 *
 * @throws XmlError as parseLocated does.
 */
export function parseXml(document: string | Uint8Array, charset?: string): XmlElement {
  return parseLocated(document, charset).root;
}
