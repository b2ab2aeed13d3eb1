import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemasFolder } from './schema-file.ts';

/** The years of the gegevensset that are here, oldest first: each is a folder of `schemas/gegevensset`. */
export const packVersions: readonly string[] = readdirSync(join(schemasFolder, 'gegevensset'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The year that counts when nobody names another. */
export const newestPack: string = packVersions.at(-1) ?? '';
