import { once } from 'node:events';
import { createServer as createSafeServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { Recorder } from '#evidence/recorder.ts';
import { issueBadIdentities } from '../pki/bad-identities.ts';
import { createTestAuthority, type Identity } from '../pki/test-authority.ts';
import { SoapClient } from './soap-client.ts';
import { type Handler, WireServer } from './wire-server.ts';

const [serverOin, clientOin] = ['00000003999999990001', '00000003999999991000'];
// Keys take long to make.
const authority = await createTestAuthority(new Date(), 'ec');
const [server, client] = await Promise.all([
  authority.issue({ oin: serverOin, name: 'Server' }),
  authority.issue({ oin: clientOin, name: 'Client' }),
]);
const bad = await issueBadIdentities(authority, client);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function onStage(handler: Handler) {
  const recorder = new Recorder({ write: () => {} }, () => new Date());
  const listening = new WireServer({
    party: 'traffic-center',
    identity: server,
    authority: authority.certificate,
    host: '127.0.0.1',
    port: 0,
    recorder,
    turnedAway: { status: 403, body: '<refused/>' },
    partyOf: ({ oin }) => (oin === clientOin ? 'target' : 'stranger'),
    handler,
    onFailure: () => {},
  });
  const url = `${await listening.start()}/oso`;
  closing.push(() => listening.stop());
  const clientRecorder = new Recorder({ write: () => {} }, () => new Date());
  const speaking = (identity: Identity, answerMs = 5_000) => {
    const options = { party: 'target', identity, bad, authority: authority.certificate } as const;
    const sender = new SoapClient({ ...options, recorder: clientRecorder, answerMs });
    closing.push(() => sender.stop());
    return sender;
  };
  const message = {
    scenario: 's',
    to: 'traffic-center',
    url,
    soapAction: 'a',
    body: '<é/>',
  } as const;
  return { recorder, clientRecorder, speaking, message, listening, url };
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  closing.push(() => new Promise((done) => server.close(() => done())));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function messagesIn({ entries }: Recorder): Entry[] {
  return entries.filter(({ kind }) => kind !== 'connected');
}

describe('the wire', () => {
  it('records each connection on both sides: who called, how it is kept secret, and the certificate', async () => {
    const { recorder, clientRecorder, speaking, message } = await onStage(() => {
      return { status: 200, body: '' };
    });

    await speaking(client).send(message);
    recorder.recordConnections();
    clientRecorder.recordConnections();

    const secret = { protocol: 'TLSv1.3', cipher: expect.stringMatching(/^TLS_/) };
    const between = { kind: 'connected', from: 'target', to: 'traffic-center', ...secret };
    expect(recorder.entries.at(-1)).toMatchObject({ ...between, certificate: { oin: clientOin } });
    expect(clientRecorder.entries.filter(({ kind }) => kind === 'connected')).toMatchObject([
      { ...between, certificate: { oin: serverOin } },
    ]);
  });

  it.each([301, 302, 307, 308])(
    'goes to nobody else when a target answers HTTP %i, and keeps that answer',
    async (status) => {
      const { clientRecorder, speaking, message } = await onStage(() => ({ status, body: '' }));
      let touched = 0;
      const canary = createServer((socket) => {
        touched += 1;
        socket.destroy();
      });
      const location = `https://127.0.0.1:${await portOf(canary)}/oso`;
      const { key, certificate: cert } = server;
      const target = createSafeServer({ key, cert }, (_request, response) => {
        response.writeHead(status, { location, connection: 'close' }).end();
      });
      const url = `https://127.0.0.1:${await portOf(target)}/oso`;

      const answer = await speaking(client).send({ ...message, to: 'target', url });

      expect([answer?.status, touched]).toEqual([status, 0]);
      expect(messagesIn(clientRecorder).map(({ kind }) => kind)).toEqual(['request', 'response']);
    },
  );

  it('records that we hung up, on both sides, where no byte goes out', async () => {
    const { recorder, clientRecorder, speaking, message } = await onStage(() => {
      return { status: 200, body: '<a/>', breaksOffAfter: 0 };
    });

    const answer = await speaking(client).send(message);

    expect(answer).toBeUndefined();
    expect(messagesIn(recorder).map(({ kind }) => kind)).toEqual(['request', 'no-response']);
    expect(messagesIn(clientRecorder).map(({ kind }) => kind)).toEqual(['request', 'no-response']);
  });

  it('records a message and its answer on both sides, with the certificate of the other', async () => {
    const { recorder, clientRecorder, speaking, message } = await onStage(() => {
      return { status: 500, body: '<ä/>' };
    });

    const answer = await speaking(client).send(message);

    expect(answer?.bytes.toString()).toBe('<ä/>');
    expect(messagesIn(recorder)).toMatchObject([
      {
        kind: 'request',
        from: 'target',
        method: 'POST',
        path: '/oso',
        body: { text: '<é/>' },
        certificate: { oin: clientOin },
      },
      { kind: 'response', to: 'target', status: 500, body: { text: '<ä/>' } },
    ]);
    expect(messagesIn(clientRecorder)).toMatchObject([
      { kind: 'request', scenario: 's', to: 'traffic-center' },
      { kind: 'response', status: 500, certificate: { oin: serverOin } },
    ]);
  });

  it('records that no answer came within the limit', async () => {
    const { clientRecorder, speaking, message } = await onStage(() => new Promise(() => {}));

    const sender = speaking(client, 50);
    const answer = await sender.send(message);
    await sender.settle();

    expect(answer).toBeUndefined();
    expect(clientRecorder.entries.at(-1)).toMatchObject({
      kind: 'no-response',
      why: expect.stringContaining('end of run'),
    });
  });

  it('records an answer that comes after the limit', async () => {
    let answerNow = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    const { clientRecorder, speaking, message } = await onStage(async () => {
      await mayAnswer;
      return { status: 200, body: '<laat/>' };
    });

    const sender = speaking(client, 50);
    const answer = await sender.send(message);
    const recorded = new Promise<Entry>((resolve) =>
      clientRecorder.listen((entry) => entry.kind === 'response' && resolve(entry)),
    );
    answerNow();

    expect(answer).toBeUndefined();
    expect(await recorded).toMatchObject({ kind: 'response', body: { text: '<laat/>' } });
  });

  it('does not listen on to an answer that is larger than any message, and records why', async () => {
    const { clientRecorder, speaking, message } = await onStage(() => {
      return { status: 200, body: 'a'.repeat(100 * 1024 * 1024 + 1) };
    });

    const answer = await speaking(client, 60_000).send(message);

    expect(answer).toBeUndefined();
    expect(clientRecorder.entries.at(-1)).toMatchObject({
      kind: 'no-response',
      why: expect.stringContaining('larger than'),
    });
  });

  it('records that nobody listens', async () => {
    const { clientRecorder, speaking, message, listening } = await onStage(() => ({
      status: 200,
      body: '',
    }));
    await listening.stop();
    closing.shift();

    await speaking(client).send(message);

    expect(clientRecorder.entries.at(-1)).toMatchObject({
      kind: 'no-response',
      why: expect.stringMatching(/ECONNREFUSED/),
    });
  });

  it.each([
    ['no certificate', undefined],
    ['a certificate that is foreign', clientOin],
    ['a certificate that is self-signed', clientOin],
    ['a certificate that is expired', clientOin],
    ['a certificate that is not yet valid', clientOin],
    ['a certificate that is for servers only', clientOin],
  ] as const)('turns away who shows %s, and records what it wanted', async (oddity, oin) => {
    const { recorder, speaking, message } = await onStage(() => ({
      status: 200,
      body: '',
    }));

    const answer = await speaking(client).send({ ...message, oddity });

    expect(answer?.status).toBe(403);
    expect(messagesIn(recorder)).toMatchObject([
      { kind: 'request', from: 'stranger', body: { text: '<é/>' } },
      { kind: 'response', to: 'stranger', status: 403 },
    ]);
    const [asked] = recorder.entries.filter((entry) => entry.kind === 'request');
    expect(asked?.certificate?.oin).toBe(oin);
  });

  it.each(['for clients only', 'for another host', 'revoked'] as const)(
    'hears a client whose certificate is %s',
    async (flaw) => {
      const { speaking, message } = await onStage(() => ({ status: 200, body: '' }));
      const oddity = `a certificate that is ${flaw}` as const;

      expect(await speaking(client).send({ ...message, oddity })).toMatchObject({ status: 200 });
    },
  );

  it('records what is odd about a message, and the version of TLS that it came in', async () => {
    const { recorder, clientRecorder, speaking, message } = await onStage(() => {
      return { status: 200, body: '' };
    });

    await speaking(client).send({ ...message, oddity: 'TLS 1.1' });
    await speaking(client).send({ ...message, oddity: 'TLS 1.0' });
    await speaking(client).send(message);

    expect(clientRecorder.entries[0]).toMatchObject({ kind: 'request', oddity: 'TLS 1.1' });
    const requests = recorder.entries.filter(({ kind }) => kind === 'request');
    expect(requests).toMatchObject([
      { protocol: 'TLSv1.1' },
      { protocol: 'TLSv1' },
      { protocol: 'TLSv1.3' },
    ]);
  });

  it.each([
    'foreign',
    'self-signed',
    'expired',
    'not yet valid',
    'for clients only',
    'for another host',
  ] as const)(
    'is told nothing by a client of ours while one sits there that is %s',
    async (flaw) => {
      const { recorder, speaking, message, listening } = await onStage(() => {
        return { status: 200, body: '' };
      });
      const sender = speaking(client);
      const leave = listening.poseAs(bad[flaw]);

      const whileThere = await sender.send(message);
      const connections = leave();
      const afterwards = await sender.send(message);

      expect(whileThere).toBeUndefined();
      expect(connections).toBe(1);
      expect(afterwards?.status).toBe(200);
      expect(recorder.entries.filter(({ kind }) => kind === 'request')).toHaveLength(1);
    },
  );
});
