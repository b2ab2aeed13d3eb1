import { readTextFile } from './read-file.ts';

/** Reads a JWS from its file; the line that an editor ends with is no part of it. */
export function readJws(path: string, what: string): string {
  return readTextFile(path, what).trimEnd();
}
