import { bytesOf } from '#evidence/body.ts';
import type { Body, Headers } from '#evidence/entry.ts';
import { charsetOf } from '#evidence/headers.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';

/** The parts of a message in which something may stand readably. */
export type Readable = { readonly body: Body; readonly headers: Headers; readonly path?: string };

/** How often something may be wrapped and still counts as readable. */
const deepestWrapping = 2;

/**
 * Gives every text that a reader of this message could read without a key: its address, headers and body, the values
 * in its XML, and what stands in any of those as Base64, hexadecimal or percent-encoding, twice over if need be.
 */
export function visibleTexts({ body, headers, path = '' }: Readable): string[] {
  const bytes = Buffer.from(bytesOf(body));
  const plain = [path, ...headers, ...asText(bytes), ...xmlTexts(bytes, charsetOf(headers))];
  return [...plain, ...unwrapped(plain, deepestWrapping)];
}

/** Tells whether one of these PGNs can be read in a message, also with white space or punctuation between its digits. */
export function showsPgn(message: Readable, pgns: readonly string[]): boolean {
  const { bare } = searchable(visibleTexts(message));
  const numbers = [...bare.matchAll(/(?=(\d{9}))/g)];
  return numbers.some(([, digits = '']) => pgns.includes(digits));
}

/** Texts made ready to be searched for many things, as they are and without what may stand between. */
export type Searchable = { readonly plain: string; readonly bare: string };

/** Makes texts ready to be searched. */
export function searchable(texts: readonly string[]): Searchable {
  // No XML holds this character, so that nothing is found across two texts.
  const plain = texts.join('\0');
  return { plain, bare: plain.replace(/[\s._/:;,\-\\]/g, '') };
}

/** Tells whether something stands in texts, also with white space or punctuation in between. */
export function shows({ plain, bare }: Searchable, value: string): boolean {
  return plain.includes(value) || bare.includes(value);
}

function unwrapped(texts: readonly string[], depth: number): string[] {
  if (depth === 0) return [];
  const inner = texts.flatMap((visible) => [
    ...percentDecoded(visible),
    ...tokens(visible, /[A-Za-z0-9+/_-]{12,}={0,2}/g, 'base64'),
    // Base64 is often wrapped in lines.
    ...tokens(visible.replace(/\s/g, ''), /[A-Za-z0-9+/_-]{77,}={0,2}/g, 'base64'),
    ...tokens(visible, /(?:[0-9A-Fa-f]{2}){9,}/g, 'hex'),
  ]);
  return [...inner, ...unwrapped(inner, depth - 1)];
}

function tokens(visible: string, pattern: RegExp, encoding: 'base64' | 'hex'): string[] {
  const found = visible.match(pattern) ?? [];
  return found.flatMap((token) => asText(Buffer.from(token, encoding)));
}

function percentDecoded(visible: string): string[] {
  if (!visible.includes('%')) return [];
  return [
    visible.replace(/%([0-9A-Fa-f]{2})/g, (_match, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  ];
}

function asText(bytes: Buffer): string[] {
  const isWide = bytes.includes(0);
  return isWide ? [bytes.toString('latin1').replaceAll('\0', '')] : [bytes.toString('utf8')];
}

function xmlTexts(bytes: Uint8Array, charset: string | undefined): string[] {
  try {
    return [...selfAndDescendants(parseXml(bytes, charset))].flatMap((element) => [
      element.name,
      element.text,
      ...element.attributes.map(({ value }) => value),
    ]);
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}
