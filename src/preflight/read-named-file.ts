import { readFileSync } from 'node:fs';
import { text } from '#words/text.ts';
import { ConfigurationError } from './configuration-error.ts';
import { systemReason } from './system-reason.ts';

/** How a sentence about the file is worded. */
export type ReadNamedFileOptions = {
  /** What to do when it is not there. */
  readonly remedy?: string;
  /** What the file is in Dutch, with which the sentence is told in Dutch as well. */
  readonly inDutch?: string;
};

/**
 * Reads a file that a user named; `what` says what it is.
 *
 * @throws ConfigurationError when it cannot be read.
 */
export function readNamedFile(
  path: string,
  what: string,
  { remedy = 'name a file that exists', inDutch }: ReadNamedFileOptions = {},
): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const why = systemReason(cause);
    const en = `Cannot read the ${what} "${path}" (${why}): ${remedy}`;
    const nl = `Het ${inDutch} "${path}" is niet te lezen (${why}): noem een bestand dat er is`;
    throw new ConfigurationError(inDutch === undefined ? en : text(nl, en), { cause });
  }
}
