import type { PackDiff } from '#dossier/compare/pack-diff.ts';

/** Writes what changed as one JSON object, described by `schemas/gegevensset-diff.schema.json`. */
export function renderPackDiffJson(diff: PackDiff): string {
  return `${JSON.stringify({ format: 1, ...diff }, null, 2)}\n`;
}
