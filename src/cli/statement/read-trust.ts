import { ConfigurationError } from '#preflight/configuration-error.ts';
import { problemInTrust } from '#statement/keys/problem-in-trust.ts';
import type { Trust } from '#statement/keys/trust.ts';
import { readDescribedFile } from './read-file.ts';

/** Reads a trust file; throws a ConfigurationError when it is none, or trusts a key for two things. */
export async function readTrust(path: string): Promise<Trust> {
  const trust = readDescribedFile<Trust>(path, { what: 'trust file', schema: 'trust.schema.json' });
  const problem = await problemInTrust(trust);
  if (problem === undefined) return trust;
  throw new ConfigurationError(`The trust file "${path}" is wrong: ${problem}`);
}
