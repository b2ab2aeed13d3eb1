import { type CertificateFlaw, certificateFlaws } from '#evidence/entry.ts';
import type { Identity, TestAuthority } from './test-authority.ts';

/** The certificates to show on purpose that nobody should trust, each with one flaw; nobody has all of every authority. */
export type BadIdentities = Readonly<Partial<Record<CertificateFlaw, Identity>>>;

/** Issues each of them for the same key and number as the sound one. */
export async function issueBadIdentities(
  authority: TestAuthority,
  sound: Identity,
): Promise<Required<BadIdentities>> {
  const issued = certificateFlaws.map(async (flaw) => [flaw, await authority.reissue(sound, flaw)]);
  return Object.fromEntries(await Promise.all(issued));
}
