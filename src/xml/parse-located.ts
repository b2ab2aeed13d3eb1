import type { XmlElement } from './element.ts';
import { lineStartsOf, positionAt } from './line-starts.ts';
import type { LocatedDocument, Position } from './located.ts';
import type { ReadElements } from './read/read-elements.ts';
import { readPlainXml } from './read/read-plain-xml.ts';
import { readStrictXml } from './read/read-strict-xml.ts';
import { readableText } from './readable-text.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

/**
 * Reads a whole document into its root element, and keeps where each element stands; `charset` is what the transport
 * says of its bytes. Promises well-formedness and resolved namespaces. Columns count UTF-16 code units, as editors do.
 *
 * @throws XmlError for anything not well-formed, for every document type declaration (none of OSO's messages has one,
 * and entities are an attack), for elements nested absurdly deep, and for absurdly many tags, attributes or
 * references.
 */
export function parseLocated(document: string | Uint8Array, charset?: string): LocatedDocument {
  const content = readableText(document, charset);
  refuseTooMuch(content);
  return located(readPlainXml(content) ?? readStrictXml(content), content);
}

function located({ root, offsets }: ReadElements, content: string): LocatedDocument {
  // Both are made when a place is first asked for, since most dossiers have nothing to tell.
  let places: ReadonlyMap<XmlElement, number> | undefined;
  let lineStarts: Uint32Array | undefined;
  const positionOf = (element: XmlElement): Position => {
    places ??= placesOf(root, offsets);
    const offset = places.get(element);
    if (offset === undefined) throw new Error(`"${element.name}" is no element of this document`);
    lineStarts ??= lineStartsOf(content);
    return positionAt(lineStarts, offset);
  };
  return { root, positionOf };
}

function placesOf(root: XmlElement, offsets: readonly number[]): ReadonlyMap<XmlElement, number> {
  const places = new Map<XmlElement, number>();
  const visit = (element: XmlElement): void => {
    places.set(element, offsets[places.size] ?? 0);
    element.children.forEach(visit);
  };
  visit(root);
  return places;
}
