import { type ConnectionOptions, checkServerIdentity, type PeerCertificate } from 'node:tls';

/** Who was at each address when it was first called, by the number in the certificate. */
export class KnownServers {
  readonly #first = new Map<string, string>();
  readonly #knows: (first: string, now: string) => boolean;

  constructor(knows: (first: string, now: string) => boolean) {
    this.#knows = knows;
  }

  /** The same connection, that besides is made only to who was at its address before. */
  guard(options: ConnectionOptions): ConnectionOptions {
    const { checkServerIdentity: check = checkServerIdentity, host, port } = options;
    return {
      ...options,
      checkServerIdentity: (name, certificate) =>
        check(name, certificate) ?? this.#objection(`${host}:${port}`, certificate),
    };
  }

  #objection(address: string, certificate: PeerCertificate): Error | undefined {
    const oin = oinOf(certificate);
    const first = this.#first.get(address) ?? oin;
    this.#first.set(address, first);
    if (this.#knows(first, oin)) return undefined;
    return new Error(`At ${address} there was ${first}, and now there is ${oin}`);
  }
}

/** The number of twenty digits that a certificate carries; nothing where there is none any more. */
export function oinOf(certificate: PeerCertificate | null): string {
  // The types of Node.js do not know this part of a subject.
  const subject = certificate?.subject as { readonly serialNumber?: string } | undefined;
  return subject?.serialNumber ?? '';
}
