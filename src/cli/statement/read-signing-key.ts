import type { SigningKey } from '#statement/keys/signing-key.ts';
import { readDescribedFile } from './read-file.ts';

/** Reads the file of a private key; throws a ConfigurationError when it is none. */
export function readSigningKey(path: string): SigningKey {
  return readDescribedFile(path, { what: 'signing key', schema: 'signing-key.schema.json' });
}
