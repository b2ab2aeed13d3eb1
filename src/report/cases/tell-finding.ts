import type { JudgedFinding } from '#verdict/blame.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** Tells one finding, a line for each thing to know. */
export function tellFinding(
  { expected, actual, entries, assumptions }: JudgedFinding,
  language: Language,
): string {
  const line = (label: Text, said: string) => `${label[language]}: ${said}`;
  return [
    ...(expected ? [line(words.expected, expected[language])] : []),
    line(words.actual, actual[language]),
    ...(entries.length > 0 ? [line(words.entries, entries.join(', '))] : []),
    ...(assumptions.length > 0 ? [line(words.assumptions, assumptions.join(', '))] : []),
  ].join('\n');
}

const words = {
  expected: text('Verwacht', 'Expected'),
  actual: text('Gezien', 'Seen'),
  entries: text('Regel van transcript.ndjson', 'Line of transcript.ndjson'),
  assumptions: text('Rust op', 'Rests on'),
} as const;
