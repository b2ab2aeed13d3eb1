import type { Language } from '#words/text.ts';
import type { CheckedFile } from './checked-file.ts';

/** Writes one finding a line, for machines. */
export function renderNdjson(checked: CheckedFile, language: Language): string {
  if (checked.status === 'unreadable') return '';
  return checked.findings
    .map(({ message, ...finding }) => {
      return `${JSON.stringify({ file: checked.file, ...finding, message: message[language] })}\n`;
    })
    .join('');
}
