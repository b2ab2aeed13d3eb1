import { calculateJwkThumbprint } from 'jose';
import type { Trust } from './trust.ts';

/**
 * Tells what is wrong with a trust file that is as its schema says: a `kid` that is not the thumbprint of its key, or a
 * key that stands there twice, which could then sign for two uses.
 */
export async function problemInTrust({ keys }: Trust): Promise<string | undefined> {
  for (const [at, { kid, key, from, until }] of keys.entries()) {
    const thumbprint = await calculateJwkThumbprint(key);
    if (kid !== thumbprint) {
      return `key "keys.${at}.kid" is "${kid}", and the thumbprint of the key is "${thumbprint}"`;
    }
    if (keys.findIndex((row) => row.kid === kid) !== at) {
      return `key "${kid}" stands there twice: a key has one use and one holder`;
    }
    if (Date.parse(from) >= Date.parse(until)) {
      return `key "${kid}" counts from ${from} until ${until}, which is no time at all`;
    }
  }
  return undefined;
}
