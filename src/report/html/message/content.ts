import type { Body } from '#evidence/entry.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';
import { indentXml, type XmlLine } from './indent-xml.ts';

/** What can be made of the body of a message for reading. */
export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'xml'; readonly name: string; readonly lines: readonly XmlLine[] }
  | { readonly kind: 'text'; readonly text: string; readonly why: string }
  | { readonly kind: 'base64'; readonly text: string };

/** Reads a body that may be anything. */
export function readBody(body: Body): Content {
  return 'text' in body ? readText(body.text) : { kind: 'base64', text: body.base64 };
}

/** Reads text that may be XML. */
export function readText(text: string): Content {
  if (text === '') return { kind: 'empty' };
  try {
    return { kind: 'xml', name: nameOf(parseXml(text)), lines: indentXml(text) };
  } catch (error) {
    if (error instanceof XmlError) return { kind: 'text', text, why: error.message };
    throw error;
  }
}

/** A SOAP message goes by the name of what its body holds. */
function nameOf(root: XmlElement): string {
  return childNamed(root, 'Body')?.children[0]?.name ?? root.name;
}
