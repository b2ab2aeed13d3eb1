import { bytesOf } from '#evidence/body.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Slice } from '#evidence/slice.ts';
import { findDossier } from '#exchange/soap.ts';
import { visibleTexts } from './visible-texts.ts';

/**
 * Tells whether an answer carries a dossier, in whatever form: as an element under any wrapper, or hidden as text,
 * Base64 or hexadecimal.
 */
export function carriesDossier({ pack }: Slice, { response }: Exchange): boolean {
  if (!response) return false;
  const { body, headers } = response;
  if (findDossier(bytesOf(body), { root: pack.root, charset: charsetOf(headers) })) return true;
  const opening = new RegExp(`<([\\w.-]+:)?${pack.root}(\\s[^>]*[^>/])?>\\s*<`);
  return visibleTexts(response).some((visible) => opening.test(visible));
}
