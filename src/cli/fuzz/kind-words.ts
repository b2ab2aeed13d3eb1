import type { FuzzKind } from '#fuzz/fuzz-case.ts';
import { type Text, text } from '#words/text.ts';

/** What the kinds of fuzzing are called. */
export const kindWords: Readonly<Record<FuzzKind, Text>> = {
  dossier: text('dossiers', 'dossiers'),
  conversation: text('gesprekken', 'conversations'),
  wire: text('misvormde berichten', 'malformed messages'),
};
