import fc from 'fast-check';
import {
  canaryMark,
  type ExtraHeader,
  type Framing,
  type HttpShape,
  soundHttp,
} from '#exchange/malformed/malformed.ts';

const httpParts = [
  'framing',
  'headers',
  'method',
  'path',
  'version',
  'host',
  'contentType',
  'follows',
] as const satisfies (keyof HttpShape)[];

type HttpPart = (typeof httpParts)[number];

/** Gives ways to put a message into HTTP that are odd or wrong: in one respect, or in some. */
export function httpShapes(parts: readonly HttpPart[] = httpParts): fc.Arbitrary<HttpShape> {
  return fc
    .tuple(
      fc.shuffledSubarray([...parts], { minLength: 1, maxLength: Math.min(2, parts.length) }),
      fc.record({
        framing: framings,
        headers: fc.array(headers, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        // An answer to HEAD or CONNECT ends where its head does not say, so that nobody could tell whether it came.
        method: fc.constantFrom(
          ...['GET', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PRI', 'post', 'PO ST', 'P\0ST'],
          ...['', 'POST\t', 'PROPFIND', 'GEHEIM'],
        ),
        path: fc.constantFrom(
          ...['/', '*', '', '//', '/oso/../../etc/passwd', '/%00', '/oso?wsdl', '/%2e%2e/%2e%2e/'],
          ...[canaryMark, '\\..\\..\\', `/${'a'.repeat(20_000)}`, '/\xff\xfe', '/oso#deel'],
        ),
        version: fc.constantFrom(
          ...[
            'HTTP/1.0',
            'HTTP/0.9',
            'HTTP/2.0',
            'HTTP/9.9',
            'http/1.1',
            'HTTP/1.1 ',
            'HTTP/1',
            '',
          ],
          ...['HTTP/1.11', 'XTTP/1.1', 'HTTP/-1.1'],
        ),
        host: fc.constantFrom('absent', 'twice', 'empty', 'of another'),
        contentType: fc.constantFrom(
          undefined,
          ...['', 'application/soap+xml; charset=utf-8', 'text/plain', 'text/xml; charset=utf-16'],
          ...['text/xml; charset=nergens', 'multipart/related; boundary=x', 'application/json'],
          ...['text/xml; charset="', 'text/xml;;;;', `text/xml; ${'a'.repeat(5_000)}=b`],
        ),
        follows: fc.constantFrom('the same again', 'nonsense', 'blank lines before it'),
        lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
      } as const),
    )
    .map(([odd, framing, rest]) => {
      const all = { ...framing, ...rest };
      const others = Object.fromEntries(
        Object.entries(all).filter(
          ([name]) => name === 'lineEnd' || odd.some((part) => part === name),
        ),
      );
      return { ...soundHttp, ...others, lineEnd: lineEndOf(odd, all) };
    });
}

/** Lines end otherwise only where nothing else is odd about the way. */
function lineEndOf(parts: readonly string[], all: Pick<HttpShape, 'lineEnd'>) {
  return parts.length === 1 && parts[0] === 'host' ? all.lineEnd : soundHttp.lineEnd;
}

const offs = fc.integer({ min: -1_000, max: 1_000 });

const framings: fc.Arbitrary<Framing> = fc.oneof(
  fc.record({ by: fc.constant('wrong length' as const), off: offs }),
  fc.record({
    by: fc.constant('what is no length' as const),
    says: fc.constantFrom(
      ...[
        '-1',
        '',
        '+10',
        '0x10',
        '1e3',
        '10,10',
        '1 0',
        'NaN',
        '99999999999999999999',
        '4294967296',
      ],
      ...['9007199254740993', '010', '10.0', ' '],
    ),
  }),
  fc.record({ by: fc.constant('two lengths' as const), off: offs }),
  fc.record({ by: fc.constant('nothing' as const) }),
  fc.record({
    by: fc.constant('chunks' as const),
    size: fc.oneof(fc.integer({ min: 20, max: 2_000 }), fc.constant(100_000)),
    flaw: fc.constantFrom(
      'none',
      ...(['no end', 'no size', 'negative size', 'huge size', 'long extension'] as const),
      ...(['trailer', 'wrong size', 'line feeds'] as const),
    ),
  }),
  fc.record({
    by: fc.constant('length and chunks' as const),
    coding: fc.constantFrom(
      ...[
        'chunked',
        'xchunked',
        'identity',
        'chunked, chunked',
        'gzip, chunked',
        ' chunked',
        'CHUNKED',
      ],
      ...['chunked\t', '"chunked"'],
    ),
    isCut: fc.boolean(),
  }),
);

const headers: fc.Arbitrary<ExtraHeader> = fc.oneof(
  fc.record({
    name: fc.constantFrom('X-Lang', 'Cookie', 'SOAPAction', 'Content-Type', 'User-Agent'),
    value: fc.constant('a'),
    length: fc.oneof(fc.nat({ max: 2_000 }), fc.nat({ max: 100_000 })),
    times: fc.constant(1),
  }),
  fc.record({
    name: fc.constantFrom(
      'X-Veel',
      'Host',
      'Connection',
      'Content-Type',
      'SOAPAction',
      '__proto__',
    ),
    value: fc.constantFrom('b', ''),
    length: fc.constant(0),
    times: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 3_000 })),
  }),
  fc
    .constantFrom<readonly [string, string]>(
      ...([
        // More often, as it has a conversation of its own.
        ['Expect', '100-continue'],
        ['Expect', '100-continue'],
        ['Expect', '100-continue'],
        ['Expect', 'iets-anders'],
        ['Connection', 'close'],
        ['Connection', 'Host, Content-Length'],
        ['Upgrade', 'h2c'],
        ['Connection', 'Upgrade'],
        ['Upgrade', 'websocket'],
        ['Content-Encoding', 'br'],
        ['Content-Encoding', 'onbekend'],
        ['X-HTTP-Method-Override', 'DELETE'],
        ['X-Forwarded-For', '127.0.0.1'],
        ['Range', 'bytes=0-0,0-0,0-0'],
        ['If-None-Match', '*'],
        ['Accept-Encoding', 'gzip;q=0, *;q=0'],
        ['Authorization', 'Basic !!!'],
        ['X-Original-URL', canaryMark],
        ['Referer', canaryMark],
        ['Zonder waarde', ''],
        ['', 'zonder naam'],
        ['Naam\0', 'nul'],
        ['X-Breuk', 'a\r\n b'],
        ['X-Los', 'a\rb'],
        ['X-Hoog', '\xe9\xff\x80'],
        ['Transfer-Encoding ', 'chunked'],
      ] as const),
    )
    .map(([name, value]) => ({ name, value, length: 0, times: 1 })),
);
