import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, request } from 'undici';
import { describe, expect, it } from 'vitest';
import { peerOf } from '../wire/peer.ts';
import { createTestAuthority, type Flaw, type Identity } from './test-authority.ts';

const now = new Date();
const oin = '00000003999999990000';

async function oinSeenBy(server: Identity, client: Identity, authority: string): Promise<string> {
  const listening = createServer(
    {
      key: server.key,
      cert: server.certificate,
      ca: authority,
      requestCert: true,
      rejectUnauthorized: true,
    },
    (message, answer) => {
      answer.end(peerOf(message.socket)?.oin);
    },
  );
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const dispatcher = new Agent({
    connect: { key: client.key, cert: client.certificate, ca: authority },
  });
  try {
    const { body } = await request(`https://127.0.0.1:${port}/`, { dispatcher });
    return await body.text();
  } finally {
    await dispatcher.close();
    listening.closeAllConnections();
    listening.close();
  }
}

describe('the test authority', async () => {
  // Keys take long to make.
  const authority = await createTestAuthority(now);
  const server = await authority.issue({ oin, name: 'Server' });

  it('issues certificates that carry the OIN through mutual TLS', async () => {
    const client = await authority.issue({ oin, name: 'Client' });

    expect(await oinSeenBy(server, client, authority.certificate)).toBe(oin);
  });

  it('is not trusted by those who trust another', async () => {
    const other = await createTestAuthority(now, 'ec');
    const client = await other.issue({ oin, name: 'Client' });

    await expect(oinSeenBy(server, client, authority.certificate)).rejects.toThrow();
  });

  it('makes RSA 2048 keys and certificates valid now', () => {
    const read = new X509Certificate(server.certificate);

    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(Date.parse(read.validFrom)).toBeLessThan(now.getTime());
    expect(read.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
  });

  it('issues a certificate once more with one flaw, for the same key', async () => {
    const authority = await createTestAuthority(now, 'ec');
    const sound = await authority.issue({ oin, name: 'Leverancier' });
    const read = async (flaw: Flaw) => {
      const { key, certificate } = await authority.reissue(sound, flaw);
      expect(key).toBe(sound.key);
      return new X509Certificate(certificate);
    };
    const ca = new X509Certificate(authority.certificate).publicKey;

    const [expired, foreign, numberless, another] = await Promise.all([
      read('expired'),
      read('foreign'),
      read('numberless'),
      read('another'),
    ]);

    expect(Date.parse(expired.validTo)).toBeLessThan(now.getTime());
    expect([expired, foreign, numberless, another].map((one) => one.verify(ca))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([expired, foreign, another].every(({ subject }) => subject.includes(oin))).toBe(true);
    expect(numberless.subject).not.toContain(oin);
    expect(another.fingerprint256).not.toBe(new X509Certificate(sound.certificate).fingerprint256);
  });
});
