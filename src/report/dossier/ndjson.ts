import type { Language } from '#words/text.ts';
import type { CheckedFile } from './checked-file.ts';
import { spokenFinding } from './spoken-finding.ts';

/** Writes one finding a line, for machines. */
export function renderNdjson(checked: CheckedFile, language: Language): string {
  if (checked.status === 'unreadable') return '';
  const { file, findings } = checked;
  return findings
    .map((finding) => `${JSON.stringify({ file, ...spokenFinding(finding, language) })}\n`)
    .join('');
}
