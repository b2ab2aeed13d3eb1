import type { PackDiff } from '#dossier/compare/pack-diff.ts';
import type { Language } from '#words/text.ts';
import { renderPackDiffJson } from './json.ts';
import { renderPackDiffText } from './text.ts';

/** Every format of `oso-keur gegevensset diff`. */
export const packDiffFormats = {
  text: renderPackDiffText,
  json: renderPackDiffJson,
} as const satisfies Readonly<Record<string, (diff: PackDiff, language: Language) => string>>;
