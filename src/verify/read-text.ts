import { existsSync, readFileSync } from 'node:fs';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Reads a file whose every byte counts; undefined when it is not there.
 *
 * @throws ConfigurationError when it cannot be read.
 */
export function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readBytes(path);
  const content = bytes.toString('utf8');
  // Two files that are no UTF-8 may give one text, but the bytes of one are never another's as Latin 1.
  return Buffer.from(content).equals(bytes) ? content : bytes.toString('latin1');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ConfigurationError(`Cannot read the file "${path}" (${why}): make it readable`, {
      cause,
    });
  }
}
