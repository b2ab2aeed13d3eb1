import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '#checks/requirement.ts';
import type { Pack } from '#dossier/pack.ts';
import type { Assumption, Release } from '#exchange/release.ts';
import type { Law } from '#verdict/law.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

/** Reads the standard from `schemas/`: exchange release '22 and gegevensset 2019.1. */
export function loadLaw(): Law {
  // The unit tests hold every one of these files to its JSON Schema, so the casts are sound.
  return {
    requirements: requirementFiles().flatMap((file) => readSchemaFile(file) as Requirement[]),
    assumptions: readSchemaFile('exchange/assumptions.json') as Assumption[],
    release: readSchemaFile('exchange/2022/messages.json') as Release,
    pack: readSchemaFile('gegevensset/2019.1/pack.json') as Pack,
  };
}

function requirementFiles(): string[] {
  const files = readdirSync(join(schemasFolder, 'requirements'));
  return files
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => `requirements/${file}`);
}
