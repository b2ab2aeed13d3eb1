import type { RunRecord } from '#verdict/record.ts';
import type { SigningKey } from './keys/signing-key.ts';

/** Tells why a key may not sign a statement on this run, if so; what a run came to does not matter, as long as it did. */
export function whyNoStatement(record: RunRecord, key: SigningKey): string | undefined {
  const { outcome, target } = record;
  if (outcome === 'partial') {
    return 'it is a partial run, which has no verdict: run again without --only';
  }
  if (target.change !== undefined) {
    return `it is of the built-in reference, in which "${target.change}" was changed, and of no product: run a target file, or the reference as it is`;
  }
  if (key.signs === 'status') {
    return `the key of "${key.holder.name}" signs status lists: take one that "oso-keur key --for self" or "--for desk" made`;
  }
  const { name, oin } = key.holder;
  const isOwn = name === target.supplier && oin === target.oin;
  if (key.signs === 'attested' || isOwn) return undefined;
  return `the key is of "${name}" (OIN ${oin}), and the run is about a product of "${target.supplier}" (OIN ${target.oin}): a supplier speaks of its own products only`;
}
