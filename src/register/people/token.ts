import { randomBytes } from 'node:crypto';
import { sha256 } from '#evidence/digest.ts';

/** Makes a token by chance; whoever has it is the person that it was made for. */
export function makeToken(): string {
  return `oso_${randomBytes(32).toString('base64url')}`;
}

/** Gives what the register keeps of a token: too long to guess, so one round of SHA-256 is enough. */
export function tokenDigest(token: string): string {
  return sha256(token.trim());
}
