import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { readChunks } from './read-chunks.ts';
import { type Head, readHead, valuesOf } from './read-head.ts';

/** One answer over HTTP/1, or the part of it that came. */
export type HttpAnswer = {
  readonly status: number;
  /** Name, value, name, value. */
  readonly headers: readonly string[];
  /** Unpacked, where it came packed in a way that we know. */
  readonly body: Buffer;
  readonly isWhole: boolean;
};

/** What came back over a connection: the answers in it, and whatever is none. */
export type ReadAnswers = { readonly answers: readonly HttpAnswer[]; readonly rest: Buffer };

/**
 * Reads what came back over a connection as HTTP/1 (RFC 9112 6.3), as far as it is that; `isOver` when nothing more comes.
 * What only announces an answer (1xx) is left out. Never throws on what a sender wrote.
 */
export function readAnswers(bytes: Buffer, isOver: boolean): ReadAnswers {
  const answers: HttpAnswer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = readHead(bytes, at);
    const status = head && statusIn(head);
    if (!head || status === undefined) break;
    const { body, end } = bodyAfter(bytes, { head, status, isOver });
    const isFinal = status >= 200 || status === 101;
    const read = { status, headers: head.headers, body: unpacked(head, body) };
    if (isFinal) answers.push({ ...read, isWhole: end !== undefined });
    if (end === undefined) return { answers, rest: Buffer.alloc(0) };
    at = end;
  }
  return { answers, rest: bytes.subarray(at) };
}

function statusIn({ startLine }: Head): number | undefined {
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(startLine) ?? [];
  return status === undefined ? undefined : Number(status);
}

type Coming = { readonly head: Head; readonly status: number; readonly isOver: boolean };

function bodyAfter(
  bytes: Buffer,
  { head, status, isOver }: Coming,
): { body: Buffer; end?: number } {
  if (status < 200 || status === 204 || status === 304) {
    return { body: Buffer.alloc(0), end: head.end };
  }
  if (valuesOf(head, 'transfer-encoding').some((value) => /chunked/i.test(value))) {
    return readChunks(bytes, head.end);
  }
  const [length] = valuesOf(head, 'content-length');
  const said = length === undefined ? Number.NaN : Number(length);
  const end = Number.isSafeInteger(said) && said >= 0 ? head.end + said : undefined;
  if (end !== undefined && bytes.length >= end) return { body: bytes.subarray(head.end, end), end };
  const body = bytes.subarray(head.end);
  return isOver && length === undefined ? { body, end: bytes.length } : { body };
}

function unpacked(head: Head, body: Buffer): Buffer {
  const [coding = ''] = valuesOf(head, 'content-encoding');
  const unpack = unpackers[coding.toLowerCase()];
  try {
    return unpack ? unpack(body, { maxOutputLength: largest }) : body;
  } catch {
    // What cannot be unpacked is looked at as it came.
    return body;
  }
}

const largest = 100 * 1024 * 1024;
const unpackers: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};
