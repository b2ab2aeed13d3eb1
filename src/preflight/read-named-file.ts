import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration-error.ts';
import { systemReason } from './system-reason.ts';

/**
 * Reads a file that a user named; `what` says what it is, `remedy` what to do when it is not there.
 *
 * @throws ConfigurationError when it cannot be read.
 */
export function readNamedFile(
  path: string,
  what: string,
  { remedy = 'name a file that exists' }: { readonly remedy?: string } = {},
): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot read the ${what} "${path}" (${systemReason(cause)}): ${remedy}`,
      { cause },
    );
  }
}
