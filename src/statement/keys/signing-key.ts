import type { Holder } from './holder.ts';
import type { KeyUse } from './key-use.ts';

/** An Ed25519 key that everybody may see. */
export type PublicKey = { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };

/** A private key as its file holds it (`schemas/signing-key.schema.json`): a JWK, with what it signs and whose it is. */
export type SigningKey = PublicKey & {
  readonly d: string;
  readonly alg: 'EdDSA';
  /** Its thumbprint (RFC 7638). */
  readonly kid: string;
  /** What its holder means it to sign; whether that counts is up to the trust file of who reads. */
  readonly signs: KeyUse;
  readonly holder: Holder;
};
