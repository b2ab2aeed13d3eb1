import { describe, expect, it } from 'vitest';
import { isWholeRequest } from './is-whole-request.ts';

function isWhole(headers: readonly string[], body = ''): boolean {
  const lines = ['POST /oso HTTP/1.1', ...headers].map((line) => `${line}\r\n`).join('');
  return isWholeRequest(Buffer.from(`${lines}\r\n${body}`, 'latin1'));
}

describe('a request after which nothing more need come', () => {
  it.each([
    ['has as many bytes as it says', ['Content-Length: 2'], 'ja'],
    ['has more than it says', ['Content-Length: 1'], 'ja'],
    ['says nothing of a body', ['Host: a'], ''],
    ['follows empty lines', ['Content-Length: 2'], 'ja'],
    ['ends its chunks', ['Transfer-Encoding: chunked'], '2\r\nja\r\n0\r\n\r\n'],
    ['ends its chunks after a trailer', ['Transfer-Encoding: chunked'], '0\r\nX: y\r\n\r\n'],
  ])('%s', (_what, headers, body) => {
    expect(isWhole(headers, body)).toBe(true);
  });

  it.each([
    ['fewer bytes than it says', ['Content-Length: 3'], 'ja'],
    ['a length that is none', ['Content-Length: -2'], 'ja'],
    ['two lengths', ['Content-Length: 2', 'Content-Length: 2'], 'ja'],
    ['chunks without an end', ['Transfer-Encoding: chunked'], '2\r\nja\r\n'],
    ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['a coding that not everybody knows', ['Transfer-Encoding: xchunked'], '0\r\n\r\n'],
    ['a length that some would read', ['X: y\n Content-Length: 9'], 'ja'],
    ['a length under a name with a blank', ['Content-Length : 9'], 'ja'],
  ])('is none with %s', (_what, headers, body) => {
    expect(isWhole(headers, body)).toBe(false);
  });

  it('is none without the end of its head', () => {
    expect(isWholeRequest(Buffer.from('POST /oso HTTP/1.1\r\nHost: a\r\n'))).toBe(false);
  });
});
