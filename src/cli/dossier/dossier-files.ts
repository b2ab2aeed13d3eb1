import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason } from '#preflight/system-reason.ts';

/** A dossier as it was read, or why it could not be. */
export type ReadFile =
  | { readonly file: string; readonly bytes: Buffer }
  | { readonly file: string; readonly why: string };

/** Names every file to check: a file is itself, a folder all its `.xml` files, `-` standard input. */
export function listDossierFiles(path: string): string[] {
  if (path === '-' || !isFolder(path)) return [path];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return inside
    .filter((file) => file.toLowerCase().endsWith('.xml'))
    .sort()
    .map((file) => join(path, file));
}

/** Reads one dossier unless it is larger than `limit` bytes; never throws. */
export function readDossierFile(file: string, limit: number): ReadFile {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    if (size > limit) return { file, why: tooLarge(limit) };
    const bytes = readFileSync(file === '-' ? 0 : file);
    return bytes.length > limit ? { file, why: tooLarge(limit) } : { file, bytes };
  } catch (error) {
    const why = systemReason(error);
    return { file, why: `cannot be read (${why})` };
  }
}

function isFolder(path: string): boolean {
  const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ?? false;
}

function tooLarge(limit: number): string {
  return `is larger than the limit of ${limit} bytes`;
}
