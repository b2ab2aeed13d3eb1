import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBundle } from './read-bundle.ts';

/** A bundle as a folder on disk. */
export type BundleFolder = {
  readonly folder: string;
  /** Removes what was unpacked, if anything was. */
  remove(): void;
};

/**
 * Gives a bundle as a folder, for programs that read files: a ZIP is unpacked beside it all, under the limits of
 * `readBundle`; anything else is taken for a folder as it is.
 *
 * @throws ConfigurationError for a ZIP that cannot be read, holds too much, or leads out of itself.
 */
export function bundleFolder(path: string): BundleFolder {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile) return { folder: path, remove: () => {} };
  const { files } = readBundle(path);
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-bundle-'));
  for (const file of files) {
    const place = join(folder, file.path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
