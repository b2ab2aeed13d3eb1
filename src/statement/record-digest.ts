import { digestOf } from '#evidence/digest.ts';
import type { RunRecord } from '#verdict/record.ts';

/** Gives the digest of a record without what is volatile in it, whatever the order of its keys. */
export function recordDigest({ volatile: _, ...lasting }: RunRecord): string {
  return digestOf(lasting);
}
