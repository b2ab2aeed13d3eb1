import { bytesOf } from '#evidence/body.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Slice } from '#evidence/slice.ts';
import { findDossier } from '#exchange/soap.ts';
import { type Readable, visibleTexts } from './visible-texts.ts';

/** Tells whether an answer carries a dossier, in whatever form. */
export function carriesDossier(slice: Slice, { response }: Exchange): boolean {
  return response !== undefined && holdsDossier(slice, response);
}

/**
 * Tells whether a message holds a dossier: as an element under any wrapper, or hidden as text, Base64 or hexadecimal.
 */
export function holdsDossier({ pack }: Slice, message: Readable): boolean {
  const { body, headers } = message;
  if (findDossier(bytesOf(body), { root: pack.root, charset: charsetOf(headers) })) return true;
  const opening = new RegExp(`<([\\w.-]+:)?${pack.root}(\\s[^>]*[^>/])?>\\s*<`);
  return visibleTexts(message).some((visible) => opening.test(visible));
}
