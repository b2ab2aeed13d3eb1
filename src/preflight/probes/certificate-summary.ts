import { X509Certificate } from 'node:crypto';

/** What people look at in a certificate; moments are ISO 8601. */
export type CertificateSummary = {
  readonly subject: string;
  /** The OIN in subject.serialNumber; empty when there is none. */
  readonly oin: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly names: readonly string[];
  /** SHA-256 of the whole, in hex with colons. */
  readonly fingerprint: string;
};

/** Tells what people look at in a certificate (PEM or DER; of several the first). */
export function summariseCertificate(certificate: string | Buffer): CertificateSummary {
  const read = new X509Certificate(certificate);
  return {
    subject: inOneLine(read.subject),
    oin: /^serialNumber=(.*)$/m.exec(read.subject)?.[1] ?? '',
    issuer: inOneLine(read.issuer),
    validFrom: new Date(read.validFrom).toISOString(),
    validTo: new Date(read.validTo).toISOString(),
    names: (read.subjectAltName ?? '').split(', ').filter((name) => name !== ''),
    fingerprint: read.fingerprint256,
  };
}

/** Tells whether a certificate has yet to become valid, or was valid too long ago; undefined when it is valid. */
export function lapsed(
  { validFrom, validTo }: CertificateSummary,
  now: Date,
): 'not yet valid' | 'expired' | undefined {
  if (Date.parse(validFrom) > now.getTime()) return 'not yet valid';
  return Date.parse(validTo) < now.getTime() ? 'expired' : undefined;
}

function inOneLine(name: string): string {
  return name.split('\n').join(', ');
}
