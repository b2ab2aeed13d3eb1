import type { Holder } from './holder.ts';
import type { KeyUse } from './key-use.ts';
import type { PublicKey, SigningKey } from './signing-key.ts';

/** A public key that somebody trusts: for one use, of one holder, for a time. */
export type TrustedKey = {
  readonly kid: string;
  readonly use: KeyUse;
  readonly holder: Holder;
  /** The moments between which what it signs counts; several keys of one holder may overlap. */
  readonly from: string;
  readonly until: string;
  /** From this moment nothing counts that it ever signed: the moment of signing is only the signer's word. */
  readonly revoked?: { readonly at: string; readonly reason: string };
  readonly key: PublicKey;
};

/** The keys that somebody trusts, as `schemas/trust.schema.json` describes their file. */
export type Trust = { readonly format: 1; readonly keys: readonly TrustedKey[] };

/** The row by which others may trust a key, and nothing of it that is secret. */
export function trustedKeyOf(
  { kty, crv, x, kid, signs, holder }: SigningKey,
  { from, until }: Pick<TrustedKey, 'from' | 'until'>,
): TrustedKey {
  return { kid, use: signs, holder, from, until, key: { kty, crv, x } };
}
