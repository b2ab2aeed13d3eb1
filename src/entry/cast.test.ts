import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Agent, request } from 'undici';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { ActError, startCast } from './cast.ts';

const { release } = loadLaw({ release: '2022' });
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

/** A LAS that answers every request with this dossier, under the certificate that a cast gave out. */
async function lasWith(tls: { ca: string; cert: string; key: string }, dossier: () => string) {
  const server = createServer({ ...tls, requestCert: true }, async (asked, response) => {
    const reading = decodeMessage(release, await text(asked));
    const name = reading.kind === 'message' ? reading.message.name : 'none';
    const { results } = release;
    const body =
      name === 'documentRequest'
        ? encodeMessage(release, 'documentResponse', {
            resultaat: results.transferSucceeded,
            dossier: parseXml(dossier()),
          })
        : encodeMessage(release, 'notificatieResponse', {
            resultaat: results.notificationReceived,
          });
    response.setHeader('content-type', 'text/xml; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/oso`;
}

// Certificates are the same for every cast of a process, so a LAS can be up before its cast.
const first = await startCast();
closing.push(() => first.close());
let served = '';
const endpoint = await lasWith(first.tls, () => served);
const lines: string[] = [];
const cast = await startCast({ endpoint, onTranscriptLine: (line) => void lines.push(line) });
closing.push(() => cast.close());

describe('the package entry oso-keur', () => {
  it('gives TLS that undici can use, at ports of its own', async () => {
    const { ca, cert, key } = cast.tls;
    const dispatcher = new Agent({ connect: { ca, cert, key } });
    closing.push(() => dispatcher.destroy());
    const { trafficCenter } = cast.addresses;
    const body = encodeMessage(release, 'pingRequest', {});

    const answer = await request(trafficCenter, { method: 'POST', body, dispatcher });

    expect(answer.statusCode).toBe(200);
    expect(trafficCenter).not.toBe(first.addresses.trafficCenter);
    expect(first.log).toEqual([]);
  });

  it('fetches from a LAS, and tells what is wrong with what came', async () => {
    const { pgn } = cast.dossiers.makeReady({ profile: 'POVO' });
    served = cast.dossiers.show(pgn);
    const sound = await cast.messages.fetch({ profile: 'POVO', pgn });
    served = served.replace('<inzage>true<', '<inzage>false<');
    const faulty = await cast.messages.fetch({ profile: 'POVO', pgn });

    expect(sound).toMatchObject({
      resultaat: 'OverdrachtGeslaagd',
      findings: [],
      afmelding: 'OverdrachtGeslaagd',
    });
    expect(faulty.findings).toMatchObject([{ key: 'O009' }]);
    expect(cast.log.filter(({ judgement }) => judgement === 'wrong')).toMatchObject([
      { from: 'target', message: 'documentResponse' },
    ]);
  });

  it('notifies a samenwerkingsverband, which confirms; and nobody who did not ask', async () => {
    const { pgn } = cast.dossiers.makeReady({ profile: 'POSWV', for: '99ZS' });

    expect(await cast.messages.notify(pgn, '99ZS')).toBe(true);
    expect(cast.dossiers.ready.at(-1)).toMatchObject({ pgn, koppelsleutel: expect.any(String) });
    await expect(cast.messages.notify('101211151', '99ZV')).rejects.toThrow(ActError);
  });

  it('tells of messages until nobody listens any more, and hands out its transcript', async () => {
    const heard: unknown[] = [];
    const end = cast.onMessage((line) => heard.push(line));
    await cast.messages.fetch({ profile: 'POVO', pgn: '101211151', signsOff: false });
    end();
    const before = heard.length;
    await cast.messages.fetch({ profile: 'POVO', pgn: '101211151' });

    expect(before).toBe(4);
    expect(heard).toHaveLength(before);
    const kinds = lines.map((line) => JSON.parse(line).kind);
    expect(kinds.filter((kind) => kind === 'request' || kind === 'response')).toHaveLength(
      cast.log.length,
    );
  });

  it('refuses mischief that there is not', () => {
    expect(() => cast.misbehave('nonsense')).toThrow(ActError);
  });
});
