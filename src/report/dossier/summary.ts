import type { Language } from '#words/text.ts';
import type { Counts } from './counts.ts';

/** Adds up many files in one line, for people; one file needs none. */
export function renderSummary(counts: Counts, language: Language): string {
  return counts.files > 1 ? `\n${sentences[language](counts)}\n` : '';
}

const sentences = {
  nl: ({ files, inOrder, withFindings, unreadable, fout, waarschuwing }: Counts) =>
    `${files} bestanden: ${inOrder} in orde, ${withFindings} met bevindingen, ${unreadable} onleesbaar; ` +
    `${counted(fout, 'fout', 'fouten')}, ${counted(waarschuwing, 'waarschuwing', 'waarschuwingen')}`,
  en: ({ files, inOrder, withFindings, unreadable, fout, waarschuwing }: Counts) =>
    `${files} files: ${inOrder} in order, ${withFindings} with findings, ${unreadable} unreadable; ` +
    `${counted(fout, 'error', 'errors')}, ${counted(waarschuwing, 'warning', 'warnings')}`,
} as const;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
