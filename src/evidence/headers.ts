import { charsetIn } from '#xml/charset.ts';
import type { Headers } from './entry.ts';

/** Gives the charset that HTTP headers name for the body; undefined when they name none. */
export function charsetOf(headers: Headers): string | undefined {
  const at = headers.findIndex(
    (header, place) => place % 2 === 0 && header.toLowerCase() === 'content-type',
  );
  return at === -1 ? undefined : charsetIn(headers[at + 1]);
}
