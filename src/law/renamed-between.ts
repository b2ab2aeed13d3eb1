import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Renamed } from '#dossier/compare/translate.ts';
import { packVersions } from './pack-versions.ts';
import { readSchemaFile, schemasFolder } from './schema-file.ts';

/** Gives the elements that got another name from one version of the gegevensset to another, whichever is older. */
export function renamedBetween(before: string, now: string): readonly Renamed[] {
  if (before > now) return renamedBetween(now, before).map(({ was, is }) => ({ was: is, is: was }));
  return packVersions.filter((version) => version > before && version <= now).flatMap(renamedIn);
}

function renamedIn(version: string): readonly Renamed[] {
  const file = `gegevensset/${version}/renamed.json`;
  if (!existsSync(join(schemasFolder, file))) return [];
  // The unit tests hold the file to its JSON Schema, so the cast is sound.
  return (readSchemaFile(file) as { readonly elements: readonly Renamed[] }).elements;
}
