import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isWholeRequest } from '../http/is-whole-request.ts';
import { readHead, valuesOf } from '../http/read-head.ts';
import {
  type HttpShape,
  type Malformed,
  soundEncoding,
  soundHttp,
  soundSending,
  type XmlChange,
} from './malformed.ts';
import { type Origin, writeMalformed } from './write-malformed.ts';

const xml =
  '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="urn:soap">' +
  '<soapenv:Header/><soapenv:Body><vraag xmlns="urn:oso"><een>1</een><twee>2</twee></vraag>' +
  '</soapenv:Body></soapenv:Envelope>';
const origin: Origin = {
  xml,
  canary: 'http://canary/1',
  path: '/oso',
  host: 'school:1',
  soapAction: 'vraag',
};
const sound: Malformed = {
  base: 'documentRequest',
  xml: [],
  encoding: soundEncoding,
  http: soundHttp,
  sending: soundSending,
  tls: undefined,
};

function bodyOf(change: XmlChange): string {
  const { bytes } = writeMalformed({ ...sound, xml: [change] }, origin);
  return bytes.toString('utf8', readHead(bytes)?.end);
}

function written(http: Partial<HttpShape>) {
  return writeMalformed({ ...sound, http: { ...soundHttp, ...http } }, origin).bytes;
}

describe('a message of which nothing is wrong', () => {
  it('is written as any other', () => {
    const { bytes, isCutOff } = writeMalformed(sound, origin);

    expect(isCutOff).toBe(false);
    expect(isWholeRequest(bytes)).toBe(true);
    expect(bytes.toString()).toBe(
      'POST /oso HTTP/1.1\r\nHost: school:1\r\nContent-Type: text/xml; charset=utf-8\r\n' +
        `SOAPAction: "vraag"\r\nContent-Length: ${xml.length}\r\n\r\n${xml}`,
    );
  });
});

describe('what is done to the XML', () => {
  it.each<[XmlChange, string]>([
    [{ how: 'nest', depth: 2, in: 'header' }, '<diep><diep></diep></diep></soapenv:Header>'],
    [{ how: 'document type', declares: 'an entity' }, '<!ENTITY e SYSTEM "http://canary/1">]>'],
    [{ how: 'document type', declares: 'an entity' }, '<een>&e;1</een>'],
    [{ how: 'entity bomb', levels: 2, width: 3 }, '<!ENTITY e1 "&e0;&e0;&e0;">'],
    [{ how: 'attributes', count: 2, of: 'message' }, '<vraag a0="0" a1="1" xmlns="urn:oso">'],
    [{ how: 'inclusion', in: 'message' }, 'href="http://canary/1" parse="text"/><een>'],
    [{ how: 'schema location', of: 'envelope' }, 'schemaLocation="urn:x http://canary/1"'],
    [{ how: 'namespace', of: 'message', to: 'urn:x' }, '<vraag xmlns="urn:x">'],
    [{ how: 'namespace', of: 'envelope', to: 'urn:x' }, 'xmlns:soapenv="urn:x"'],
    [{ how: 'order' }, '<twee>2</twee><een>1</een></vraag>'],
    [{ how: 'repeat', what: 'field', times: 2 }, '<een>1</een><een>1</een><twee>'],
    [{ how: 'repeat', what: 'body', times: 2 }, '</soapenv:Body><soapenv:Body><vraag'],
    [{ how: 'leave out', what: 'message' }, '<soapenv:Body></soapenv:Body>'],
    [{ how: 'leave out', what: 'header' }, '"urn:soap"><soapenv:Body>'],
    [{ how: 'must understand' }, 'soapenv:mustUnderstand="1">'],
    [{ how: 'envelope in envelope', times: 1 }, '<soapenv:Body><soapenv:Envelope'],
    [{ how: 'value', field: 1, says: '&x;' }, '<een>1</een><twee>&x;</twee>'],
    [
      { how: 'instructions', count: 1 },
      '?><?xml-stylesheet type="text/xsl" href="http://canary/1"?>',
    ],
    [{ how: 'slip', at: 0, puts: '!' }, '!<?xml'],
  ])('%o is to be seen in it', (change, part) => {
    expect(bodyOf(change)).toContain(part);
  });

  it('ends it where it says', () => {
    expect(bodyOf({ how: 'end', at: 500 })).toBe(xml.slice(0, Math.floor(xml.length / 2)));
    expect(bodyOf({ how: 'leave out', what: 'envelope' })).toBe(xml.slice(0, xml.indexOf('<soap')));
  });

  it('does not grow beyond any message', () => {
    expect(bodyOf({ how: 'long text', length: 3_000_000, in: 'field' })).toBe(xml);
  });
});

describe('the way of a message into HTTP', () => {
  it.each<[string, Partial<HttpShape>]>([
    ['a length that is too large', { framing: { by: 'wrong length', off: 1 } }],
    ['a length that is none', { framing: { by: 'what is no length', says: '-1' } }],
    ['two lengths', { framing: { by: 'two lengths', off: 0 } }],
    ['chunks without an end', { framing: { by: 'chunks', size: 9, flaw: 'no end' } }],
    ['a length and chunks', { framing: { by: 'length and chunks', coding: 'x', isCut: true } }],
    ['line feeds', { lineEnd: '\n' }],
  ])('with %s leaves something open', (_what, http) => {
    expect(isWholeRequest(written(http))).toBe(false);
  });

  it.each<[string, Partial<HttpShape>]>([
    ['chunks', { framing: { by: 'chunks', size: 9, flaw: 'none' } }],
    ['a trailer', { framing: { by: 'chunks', size: 9, flaw: 'trailer' } }],
    ['no length', { framing: { by: 'nothing' } }],
    ['a length that is too small', { framing: { by: 'wrong length', off: -1 } }],
    ['another method', { method: 'PRI' }],
    ['another version', { version: 'HTTP/9.9' }],
    ['no host', { host: 'absent' }],
  ])('with %s leaves nothing open', (_what, http) => {
    expect(isWholeRequest(written(http))).toBe(true);
  });

  it('may bring many headers, long ones and another message', () => {
    const header = { name: 'X', value: 'ab', length: 5, times: 3 };
    const bytes = written({ headers: [header], follows: 'the same again' });
    const head = readHead(bytes);

    expect(head && valuesOf(head, 'x')).toEqual(['ababa', 'ababa', 'ababa']);
    expect(bytes.toString().split('POST /oso')).toHaveLength(3);
  });
});

describe('the bytes of a message', () => {
  it.each([
    ['utf-16le', 'utf16le'],
    ['latin1', 'latin1'],
  ] as const)('are in %s', (as, encoding) => {
    const { bytes } = writeMalformed(
      { ...sound, encoding: { ...soundEncoding, as, hasMark: as !== 'latin1', declares: 'x' } },
      origin,
    );
    const body = bytes.subarray(readHead(bytes)?.end).toString(encoding);

    expect(body.replace('\uFEFF', '')).toBe(xml.replace('UTF-8', 'x'));
  });

  it('are packed', () => {
    const packed = { ...soundEncoding, packed: 'gzip, unsaid' } as const;
    const { bytes } = writeMalformed({ ...sound, encoding: packed }, origin);

    expect(gunzipSync(bytes.subarray(readHead(bytes)?.end)).toString()).toBe(xml);
  });

  it('are cut off and in pieces', () => {
    const sending = {
      pieces: [100, 500, 100],
      stop: { at: 500, by: 'end' },
      leavesAfter: undefined,
    };
    const whole = writeMalformed(sound, origin).bytes;
    const { bytes, pieces, isCutOff } = writeMalformed(
      { ...sound, sending: sending as Malformed['sending'] },
      origin,
    );

    expect(isCutOff).toBe(true);
    expect(bytes).toEqual(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(pieces).toHaveLength(3);
  });
});
