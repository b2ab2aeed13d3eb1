import { once } from 'node:events';
import { createServer, request as startRequest } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { soundLas } from '../../las.ts';
import { newestYear } from '../../year.ts';
import type { Variant } from '../variant.ts';
import { byteByByte } from './byte-by-byte.ts';
import { chunkedTransfer } from './chunked-transfer.ts';
import { closesEveryConnection } from './closes-every-connection.ts';
import { http10 } from './http-1.0.ts';

const body = Buffer.from(`<a>${'Zoë '.repeat(500)}</a>`);
const asksToClose = 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';

/** What is seen of each, in the bytes of an answer and in the head of a request. */
const seen: readonly (readonly [string, Variant, RegExp])[] = [
  ['chunked-transfer', chunkedTransfer, /\r\ntransfer-encoding: chunked\r\n/i],
  ['byte-by-byte', byteByByte, /\r\ntransfer-encoding: chunked\r\n/i],
  ['closes-every-connection', closesEveryConnection, /\r\nconnection: close\r\n/i],
  ['http-1.0', http10, /HTTP\/1\.0/],
];

test.each(seen)('%s is seen in an answer, which can be read', async (_name, { change }, sign) => {
  const { sendsBody } = change(soundLas(newestYear)).decisions;
  const port = await listen(createServer((_request, response) => sendsBody(response, body)));
  const raw = connect(port, '127.0.0.1');
  raw.write(asksToClose);

  const [answer] = await once(startRequest({ port, host: '127.0.0.1' }).end(), 'response');

  expect(await buffer(answer)).toEqual(body);
  expect(await text(raw)).toMatch(sign);
});

test.each(seen)('%s is seen in a request, which can be read', async (_name, { change }, sign) => {
  const { sendsBody } = change(soundLas(newestYear)).decisions;
  const heads: string[] = [];
  const server = createServer((arrived, response) => {
    const { httpVersion, rawHeaders } = arrived;
    const headers = rawHeaders.map((text, at) => `${text}${at % 2 === 0 ? ': ' : '\r\n'}`);
    heads.push(`HTTP/${httpVersion}\r\n${headers.join('')}`);
    arrived.pipe(response);
  });
  const request = startRequest({ port: await listen(server), host: '127.0.0.1', method: 'POST' });

  sendsBody(request, body);
  const [answer] = await once(request, 'response');

  expect(await buffer(answer)).toEqual(body);
  expect(heads.join()).toMatch(sign);
});

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  // A TCP server that listens has an address with a port.
  return (server.address() as AddressInfo).port;
}
