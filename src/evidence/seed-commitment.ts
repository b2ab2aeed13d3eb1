import { sha256 } from './digest.ts';
import type { SeedRevealed } from './entry.ts';

/** Binds to a seed without telling it: nobody can find the seed from this without the salt, nor another that fits. */
export function seedCommitment({ seed, salt }: Pick<SeedRevealed, 'seed' | 'salt'>): string {
  return sha256(`${salt}:${seed}`);
}
