import { describe, expect, it } from 'vitest';
import { findMessage } from './found-message.ts';

const message =
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><a>é</a></soapenv:Body></soapenv:Envelope>';

function find(file: string) {
  const found = findMessage(Buffer.from(file));
  return found && { ...found, body: found.body.toString() };
}

describe('the message in a file', () => {
  it.each([
    ['by itself', message],
    ['behind HTTP headers', `POST /oso HTTP/1.1\r\nHost: bron\r\n\r\n${message}`],
    ['behind the words of a logger', `2026-11-28 INFO <main> List<String> sent: ${message}`],
    ['escaped as XML', message.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['escaped as JSON', `{"body":${JSON.stringify(message)}}`],
    [
      'escaped as JSON that spares no angle',
      `{"body":${JSON.stringify(message).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}}`,
    ],
    [
      'in chunks',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n28\r\n${message.slice(0, 40)}\r\n${Buffer.byteLength(message.slice(40)).toString(16)}\r\n${message.slice(40)}\r\n0\r\n\r\n`,
    ],
  ])('is found %s', (_where, file) => {
    expect(find(file)?.body).toBe(message);
  });

  it('brings its headers, and the charset that they name', () => {
    const found = find(`HTTP/1.1 200 OK\nContent-Type: text/xml; charset=utf-16\n\n${message}`);

    expect(found?.headers).toEqual(['Content-Type', 'text/xml; charset=utf-16']);
    expect(found?.charset).toBe('utf-16');
  });

  it('is the first, and it is told that more follows', () => {
    const found = find(`${message}\n${message.replace('é', 'later')}`);

    expect(found?.body).toBe(message);
    expect(found?.isFollowed).toBe(true);
    expect(find(`${message}\n`)?.isFollowed).toBe(false);
  });

  it('goes on to the end where it was cut off', () => {
    expect(find(message.slice(0, 100))?.body).toBe(message.slice(0, 100));
  });

  it('may be of two bytes a character', () => {
    const wide = Buffer.from(`\ufeff${message}`, 'utf16le');

    expect(findMessage(wide)?.body).toEqual(wide);
  });

  it.each(['', 'hallo', '1 < 2 > 0', '\0\u0001'])('is not there in %j', (file) => {
    expect(find(file)).toBeUndefined();
  });
});
