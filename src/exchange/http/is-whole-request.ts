import { readChunks } from './read-chunks.ts';
import { readHead, valuesOf } from './read-head.ts';

/**
 * Tells whether bytes hold an HTTP/1 request after which, however it is read, nobody needs to wait for more: it has a head,
 * and what its head says of a body has come. Where it says two things, or nothing that is plain, a reader may wait.
 */
export function isWholeRequest(written: Buffer): boolean {
  const bytes = withoutBlankLines(written);
  const head = readHead(bytes);
  // Who takes a line feed alone for the end of a line may see another head than who does not.
  if (!head || /(^|[^\r])\n/.test(bytes.toString('latin1', 0, head.end))) return false;
  const lengths = valuesOf(head, 'content-length');
  const codings = valuesOf(head, 'transfer-encoding');
  const mentions = /content.length|transfer.encoding/i;
  const hidden = head.headers.filter((part) => mentions.test(part)).length;
  if (hidden > lengths.length + codings.length) return false;
  if (codings.length > 0) {
    const isPlain = codings.length === 1 && /^chunked$/i.test(codings[0] ?? '');
    return isPlain && lengths.length === 0 && readChunks(bytes, head.end).end !== undefined;
  }
  if (lengths.length === 0) return true;
  const [length = ''] = lengths;
  if (lengths.length > 1 || !/^\d{1,15}$/.test(length)) return false;
  return bytes.length - head.end >= Number(length);
}

/** A reader passes over empty lines before a request (RFC 9112 2.2). */
function withoutBlankLines(bytes: Buffer): Buffer {
  let at = 0;
  while (bytes[at] === 13 && bytes[at + 1] === 10) at += 2;
  return bytes.subarray(at);
}
