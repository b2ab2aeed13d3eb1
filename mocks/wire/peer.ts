import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Connected, PeerCertificate } from '#evidence/entry.ts';

/** Tells whose certificate is on the other side of a connection; undefined when there is none. */
export function peerOf(socket: Socket | undefined): PeerCertificate | undefined {
  const certificate = socket instanceof TLSSocket ? socket.getPeerCertificate() : undefined;
  if (!certificate?.subject) return undefined;
  // Node names the attribute 2.5.4.5 so; its types leave it out.
  const subject = certificate.subject as unknown as Readonly<Record<string, string | string[]>>;
  return {
    oin: String(subject.serialNumber ?? ''),
    subject: Object.entries(subject)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(', '),
    fingerprint: certificate.fingerprint256,
  };
}

/** Tells by what a connection is kept secret, and whose certificate is on the other side. */
export function connectionOf(
  socket: TLSSocket,
): Pick<Connected, 'protocol' | 'cipher' | 'certificate'> {
  const certificate = peerOf(socket);
  const { standardName } = socket.getCipher();
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: standardName,
    ...(certificate && { certificate }),
  };
}
