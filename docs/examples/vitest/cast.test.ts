// Your LAS against the cast on sockets, over mutual TLS: the real thing, in your own test suite.
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { type StartedCast, startCast } from 'oso-keur';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let cast: StartedCast;

beforeAll(async () => {
  // Where your LAS answers; its certificate and key are cast.tls.cert and cast.tls.key.
  cast = await startCast({ endpoint: 'https://127.0.0.1:9443/oso' });
});
afterEach(() => cast.misbehave());
afterAll(() => cast.close());

/** Here your LAS would speak; this is the least that can be said. */
async function ping(): Promise<string> {
  const body =
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>' +
    '<pingRequest xmlns="http://xml.kennisnet.nl/schemas/Overstapservice/20200910"/></e:Body></e:Envelope>';
  const { ca, cert, key } = cast.tls;
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
    request(cast.addresses.trafficCenter, { method: 'POST', headers, ca, cert, key })
      .on('response', (response) => resolve(text(response)))
      .on('error', reject)
      .end(body);
  });
}

it('is answered, and what it sent is judged', async () => {
  expect(await ping()).toContain('<available>true</available>');
  expect(cast.log.at(-2)).toMatchObject({ message: 'pingRequest', judgement: 'sound', faults: [] });
});

it('copes with a Traffic Center that breaks off', async () => {
  cast.misbehave('traffic-center:breaks-off');

  await expect(ping()).rejects.toThrow();
});

it('can fetch a dossier that the other school made ready', () => {
  const { pgn } = cast.dossiers.makeReady({ profile: 'POVO', for: '99ZV' });

  // Now have your LAS fetch it, and see what it shows of it.
  expect(cast.dossiers.show(pgn)).toContain(`>${pgn}<`);
});
