import type { Language } from '#words/text.ts';
import type { BesideReport } from './beside-file.ts';
import { renderJson } from './json.ts';
import { renderText } from './text.ts';

/** Every format of `oso-keur check --official`. */
export const besideFormats = {
  text: renderText,
  json: renderJson,
} as const satisfies Readonly<Record<string, (report: BesideReport, language: Language) => string>>;
