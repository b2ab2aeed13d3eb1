import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '#checks/requirement.ts';
import type { Assumption, Release } from '#exchange/release.ts';
import type { Law } from '#verdict/law.ts';
import { loadPack } from './load-pack.ts';
import { newestPack } from './pack-versions.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

/** Reads the standard from `schemas/`: exchange release '22 and the newest gegevensset. */
export function loadLaw(): Law {
  // The unit tests hold every one of these files to its JSON Schema, so the casts are sound.
  return {
    requirements: requirementFiles().flatMap((file) => readSchemaFile(file) as Requirement[]),
    assumptions: readSchemaFile('exchange/assumptions.json') as Assumption[],
    release: readSchemaFile('exchange/2022/messages.json') as Release,
    pack: loadPack(newestPack),
  };
}

function requirementFiles(): string[] {
  const files = readdirSync(join(schemasFolder, 'requirements'));
  return files
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => `requirements/${file}`);
}
