import { CompactSign, importJWK } from 'jose';
import { tokenTypes } from '../keys/key-use.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import type { Statement } from '../statement.ts';
import type { StatusList } from '../status/status-list.ts';

/** Signs a statement or a status list: a compact JWS whose header names the key and what it is, and holds no key. */
export async function sign(content: Statement | StatusList, key: SigningKey): Promise<string> {
  const { kty, crv, x, d, kid, signs } = key;
  return new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', typ: tokenTypes[signs], kid })
    .sign(await importJWK({ kty, crv, x, d }, 'EdDSA'));
}
