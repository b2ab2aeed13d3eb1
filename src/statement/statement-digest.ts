import { sha256 } from '#evidence/digest.ts';

/** Gives the digest by which a statement is known: SHA-256 of the JWS as it stands in its file. */
export function statementDigest(jws: string): string {
  return sha256(jws);
}
