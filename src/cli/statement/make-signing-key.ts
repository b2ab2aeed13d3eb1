import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Holder } from '#statement/keys/holder.ts';
import type { KeyUse } from '#statement/keys/key-use.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';

/** Makes an Ed25519 key by chance. */
export async function makeSigningKey(signs: KeyUse, holder: Holder): Promise<SigningKey> {
  const made = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(made.privateKey);
  const key = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { ...key, d, alg: 'EdDSA', kid: await calculateJwkThumbprint(key), signs, holder };
}
