import type { Language } from '#words/text.ts';
import { renderDiffJson } from './json.ts';
import { renderDiffMarkdown } from './markdown.ts';
import type { RunDiff } from './run-diff.ts';
import { renderDiffText } from './text.ts';

/** Every format of `oso-keur diff`. */
export const diffFormats = {
  text: renderDiffText,
  json: renderDiffJson,
  markdown: renderDiffMarkdown,
} as const satisfies Readonly<Record<string, (diff: RunDiff, language: Language) => string>>;
