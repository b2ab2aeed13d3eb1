import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';

/** Writes a file that is not there yet, with the folders above it. */
export function writeNewFile(path: string, content: string, mode = 0o666): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx', mode });
  } catch (cause) {
    const why = systemReason(cause);
    throw new ConfigurationError(
      `Cannot write "${path}" (${why}): name by --out a place where nothing stands yet and that you may write to`,
      { cause },
    );
  }
}
