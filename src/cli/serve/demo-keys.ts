import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskKeys } from '#register/register.ts';
import type { KeyUse } from '#statement/keys/key-use.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import { makeSigningKey } from '../statement/make-signing-key.ts';
import { readSigningKey } from '../statement/read-signing-key.ts';
import { writeNewFile } from '../statement/write-new-file.ts';

/** Gives the keys of a demonstration, which lie in its data directory; those that lack are made. */
export async function demoKeys(data: string): Promise<Required<DeskKeys>> {
  return { attested: await keyIn(data, 'attested'), status: await keyIn(data, 'status') };
}

async function keyIn(data: string, signs: KeyUse): Promise<SigningKey> {
  const path = join(data, `demo-${signs}.jwk`);
  if (existsSync(path)) return readSigningKey(path);
  const key = await makeSigningKey(signs, { name: 'Verzonnen servicedesk' });
  writeNewFile(path, `${JSON.stringify(key, null, 2)}\n`, 0o600);
  return key;
}
