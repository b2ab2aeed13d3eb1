import { existsSync } from 'node:fs';
import { readNamedFile } from '#preflight/read-named-file.ts';

/**
 * Reads a file whose every byte counts; undefined when it is not there.
 *
 * @throws ConfigurationError when it cannot be read.
 */
export function readText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readNamedFile(path, 'file', { remedy: 'make it readable' });
  const content = bytes.toString('utf8');
  // Two files that are no UTF-8 may give one text, but the bytes of one are never another's as Latin 1.
  return Buffer.from(content).equals(bytes) ? content : bytes.toString('latin1');
}
