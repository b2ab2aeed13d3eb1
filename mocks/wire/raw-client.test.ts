import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { bytesOf } from '#evidence/body.ts';
import type { EntryBody, EntryOf } from '#evidence/entry.ts';
import { plainMessage } from '#evidence/raw-scene.test-support.ts';
import { Recorder } from '#evidence/recorder.ts';
import type { Malformed, TlsTrouble } from '#exchange/malformed/malformed.ts';
import { createTestAuthority } from '../pki/test-authority.ts';
import { RawClient } from './raw-client.ts';

const authority = await createTestAuthority(new Date());
const [server, client] = await Promise.all([
  authority.issue({ oin: '00000003999999990001', name: 'Server' }),
  authority.issue({ oin: '00000003999999991000', name: 'Client' }),
]);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const xml = '<soapenv:Envelope><soapenv:Body><a><b>1</b></a></soapenv:Body></soapenv:Envelope>';
const answersAtOnce: RequestListener = (request, response) => {
  request.on('error', () => undefined);
  request.on('end', () => response.end('<ja/>')).resume();
};

async function sent(
  change: Partial<Malformed>,
  {
    serves = answersAtOnce,
    answerMs = 2_000,
  }: { serves?: RequestListener; answerMs?: number } = {},
) {
  const https = createServer(
    {
      key: server.key,
      cert: server.certificate,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: true,
    },
    serves,
  ).on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => https.listen(0, '127.0.0.1', resolve));
  const recorder = new Recorder({ write: () => {} }, () => new Date());
  const raw = new RawClient({
    party: 'counterpart',
    identity: client,
    authority: authority.certificate,
    recorder,
    answerMs,
    host: '127.0.0.1',
  });
  closing.push(
    () => raw.stop(),
    () => closed(https),
  );
  // A server that listens on a port has an address with that port.
  const { port } = https.address() as AddressInfo;
  const url = `https://127.0.0.1:${port}/oso`;
  const misshape = { malformed: { ...plainMessage, ...change }, graceMs: 100 };
  await raw.send({ scenario: 's', to: 'target', url, soapAction: 'a', body: xml, misshape });
  return {
    sent: only(recorder, 'raw-sent'),
    ended: only(recorder, 'raw-ended'),
    touched: recorder.entries.filter(({ kind }) => kind === 'canary-touched'),
  };
}

function only<Kind extends EntryBody['kind']>(recorder: Recorder, kind: Kind): EntryOf<Kind> {
  const [found, ...more] = recorder.entries.filter((entry) => entry.kind === kind);
  if (!found || more.length > 0) throw new Error(`Not one "${kind}" is on record`);
  return found as EntryOf<Kind>;
}

async function closed(https: Server): Promise<void> {
  https.closeAllConnections();
  await new Promise<void>((resolve) => https.close(() => resolve()));
}

describe('bytes that go to the target', () => {
  it('are on record with what came back, and whose certificate', async () => {
    const { sent: out, ended } = await sent({});

    expect(Buffer.from(bytesOf(out.bytes)).toString()).toMatch(/^POST \/oso HTTP\/1\.1\r\n/);
    expect(ended).toMatchObject({
      ending: 'answered',
      certificate: { oin: '00000003999999990001' },
    });
    expect(Buffer.from(bytesOf(ended.bytes)).toString()).toContain('<ja/>');
  });

  it('may be answered by the end of the connection', async () => {
    const { ended } = await sent({}, { serves: ({ socket }) => void socket.destroy() });

    expect(ended).toMatchObject({ ending: 'closed' });
  });

  it('are waited for as long as anything else, when an answer is due', async () => {
    const { ended } = await sent({}, { serves: () => undefined, answerMs: 150 });

    expect(ended).toMatchObject({ ending: 'silent' });
    expect(ended.afterMs).toBeGreaterThanOrEqual(140);
  });

  it.each(['end', 'reset'] as const)(
    'may stop half way by "%s", and no answer is due',
    async (by) => {
      const sending = { pieces: [100, 300], stop: { at: 500, by }, leavesAfter: undefined };
      const { ended } = await sent({ sending });

      expect(['left', 'closed', 'answered']).toContain(ended.ending);
    },
  );

  it('may be gone in the middle of the answer', async () => {
    const { ended } = await sent({ sending: { pieces: [], stop: undefined, leavesAfter: 5 } });

    expect(ended).toMatchObject({ ending: 'left' });
  });

  it.each<TlsTrouble>([
    { kind: 'stop', at: 0, by: 'end' },
    { kind: 'stop', at: 100, by: 'reset' },
    { kind: 'stop', at: 1_000, by: 'end' },
    { kind: 'garbage', at: 0, hex: '00ff' },
    { kind: 'garbage', at: 600, hex: '1503030002' },
    { kind: 'no TLS' },
  ])('end with %o below them', async (tls) => {
    const { ended } = await sent({ tls });

    expect(['closed', 'left', 'answered']).toContain(ended.ending);
  });

  it('may have the handshake made anew', async () => {
    const { ended } = await sent({ tls: { kind: 'renegotiation' } });

    expect(['answered', 'closed', 'left']).toContain(ended.ending);
  });

  it('tell who fetched what they name', async () => {
    const { sent: out, touched } = await sent(
      { xml: [{ how: 'inclusion', in: 'message' }] },
      {
        serves: (request, response) => {
          const parts: Buffer[] = [];
          request.on('data', (part: Buffer) => parts.push(part));
          request.on('end', async () => {
            const [address = ''] = /http:\/\/127[^"]+/.exec(Buffer.concat(parts).toString()) ?? [];
            await fetch(address);
            response.end('<ja/>');
          });
        },
      },
    );

    expect(touched).toMatchObject([
      { exchange: out.exchange, method: 'GET', address: '127.0.0.1' },
    ]);
  });
});
