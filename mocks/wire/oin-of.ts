import { X509Certificate } from 'node:crypto';

/** Gives the OIN that a certificate carries as subject.serialNumber; empty when it has none. */
export function oinOf(certificate: string): string {
  const { subject } = new X509Certificate(certificate);
  return /^serialNumber=(.*)$/m.exec(subject)?.[1] ?? '';
}
