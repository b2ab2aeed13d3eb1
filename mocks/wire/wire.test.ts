import { connect } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { Recorder } from '#evidence/recorder.ts';
import { createTestAuthority, type Identity } from '../pki/test-authority.ts';
import { SoapClient } from './soap-client.ts';
import { type Handler, WireServer } from './wire-server.ts';

const [serverOin, clientOin] = ['00000003999999990001', '00000003999999991000'];
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function onStage(handler: Handler) {
  const authority = await createTestAuthority(new Date());
  const [server, client] = await Promise.all([
    authority.issue({ oin: serverOin, name: 'Server' }),
    authority.issue({ oin: clientOin, name: 'Client' }),
  ]);
  const recorder = new Recorder({ write: () => {} }, () => new Date());
  const listening = new WireServer({
    party: 'traffic-center',
    identity: server,
    authority: authority.certificate,
    host: '127.0.0.1',
    port: 0,
    recorder,
    partyOf: ({ oin }) => (oin === clientOin ? 'target' : 'stranger'),
    handler,
    onFailure: () => {},
  });
  const url = await listening.start();
  closing.push(() => listening.stop());
  const clientRecorder = new Recorder({ write: () => {} }, () => new Date());
  const speaking = (identity: Identity, answerMs = 5_000) => {
    const options = { party: 'target', identity, authority: authority.certificate } as const;
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
  return { recorder, clientRecorder, speaking, client, message, authority, listening, url };
}

describe('the wire', () => {
  it('records a message and its answer on both sides, with the certificate of the other', async () => {
    const { recorder, clientRecorder, speaking, client, message } = await onStage(() => {
      return { status: 500, body: '<ä/>' };
    });

    const answer = await speaking(client).send(message);

    expect(answer?.bytes.toString()).toBe('<ä/>');
    expect(recorder.entries).toMatchObject([
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
    expect(clientRecorder.entries).toMatchObject([
      { kind: 'request', scenario: 's', to: 'traffic-center' },
      { kind: 'response', status: 500, certificate: { oin: serverOin } },
    ]);
  });

  it('records that no answer came within the limit', async () => {
    const { clientRecorder, speaking, client, message } = await onStage(
      () => new Promise(() => {}),
    );

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
    const { clientRecorder, speaking, client, message } = await onStage(async () => {
      await mayAnswer;
      return { status: 200, body: '<laat/>' };
    });

    const sender = speaking(client, 50);
    const answer = await sender.send(message);
    const recorded = new Promise<Entry>((resolve) => clientRecorder.listen(resolve));
    answerNow();

    expect(answer).toBeUndefined();
    expect(await recorded).toMatchObject({ kind: 'response', body: { text: '<laat/>' } });
  });

  it('records that nobody listens', async () => {
    const { clientRecorder, speaking, client, message, listening } = await onStage(() => ({
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

  it('lets nobody in without a certificate of the authority, and records the attempt', async () => {
    const { recorder, speaking, message, url } = await onStage(() => ({ status: 200, body: '' }));
    const other = await (await createTestAuthority(new Date())).issue({
      oin: clientOin,
      name: 'Client',
    });

    const answer = await speaking(other).send(message);
    await knockWithoutCertificate(url);

    expect(answer).toBeUndefined();
    expect(recorder.entries.map(({ kind }) => kind)).toEqual([
      'connection-failed',
      'connection-failed',
    ]);
  });
});

function knockWithoutCertificate(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.resume();
  });
}
