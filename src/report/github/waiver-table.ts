import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { plain } from '../markdown/plain.ts';
import { table } from '../markdown/table.ts';
import { waiverUseWords } from '../waiver-words.ts';

/** Writes the waivers of a run as a table with a heading: why, by whom and until when; nothing where there are none. */
export function waiverTable({ waivers = [] }: RunRecord, language: Language): string {
  if (waivers.length === 0) return '';
  const columns = [words.requirement, words.reason, words.by, words.until, words.use];
  const rows = waivers.map(({ requirement, reason, by, until, use }) => [
    requirement,
    plain(reason, 300),
    plain(by, 100),
    until,
    waiverUseWords[use][language],
  ]);
  return `### ${words.heading[language]}\n\n${table(
    columns.map((column) => column[language]),
    rows,
  )}`;
}

const words = {
  heading: text('Ontheffingen', 'Waivers'),
  requirement: text('Eis', 'Requirement'),
  reason: text('Reden', 'Reason'),
  by: text('Door', 'By'),
  until: text('Tot en met', 'Until'),
  use: text('Gebruik', 'Use'),
} as const;
