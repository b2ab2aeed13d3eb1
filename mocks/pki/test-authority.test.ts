import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, request } from 'undici';
import { describe, expect, it } from 'vitest';
import { peerOf } from '../wire/peer.ts';
import { createTestAuthority, type Identity } from './test-authority.ts';

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

describe('the test authority', () => {
  it('issues certificates that carry the OIN through mutual TLS', async () => {
    const authority = await createTestAuthority(now);
    const server = await authority.issue({ oin, name: 'Server' });
    const client = await authority.issue({ oin, name: 'Client' });

    expect(await oinSeenBy(server, client, authority.certificate)).toBe(oin);
  });

  it('is not trusted by those who trust another', async () => {
    const [authority, other] = await Promise.all([
      createTestAuthority(now),
      createTestAuthority(now),
    ]);
    const server = await authority.issue({ oin, name: 'Server' });
    const client = await other.issue({ oin, name: 'Client' });

    await expect(oinSeenBy(server, client, authority.certificate)).rejects.toThrow();
  });

  it('makes RSA 2048 keys and certificates valid now', async () => {
    const authority = await createTestAuthority(now);
    const { certificate } = await authority.issue({ oin, name: 'Server' });

    const read = new X509Certificate(certificate);

    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(Date.parse(read.validFrom)).toBeLessThan(now.getTime());
    expect(read.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
  });
});
