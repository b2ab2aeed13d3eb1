import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemasFolder } from './schema-file.ts';

/** The versions of the gegevensset that are here, oldest first: each is a folder of `schemas/gegevensset`. */
export const packVersions: readonly string[] = readdirSync(join(schemasFolder, 'gegevensset'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Those of them that are whole; the others are patch levels of one of these. */
export const wholePacks: readonly string[] = packVersions.filter(
  (version) => !isPatchLevel(version),
);

/** The version that counts when nobody names another. */
export const newestPack: string = packVersions.at(-1) ?? '';

/** Tells whether a version is another one but for what its `patch.json` says. */
export function isPatchLevel(version: string): boolean {
  return existsSync(join(schemasFolder, `gegevensset/${version}/patch.json`));
}
