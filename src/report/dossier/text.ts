import type { DossierFinding } from '#dossier/finding.ts';
import type { Language } from '#words/text.ts';
import type { CheckedFile } from './checked-file.ts';
import { findingId } from './finding-id.ts';

const longestLine = 120;

const words = {
  nl: {
    inOrder: 'in orde',
    notReached:
      'De gepubliceerde validator komt hier niet aan zijn regels toe: de structuur klopt niet',
  },
  en: {
    inOrder: 'in order',
    notReached: 'The published validator does not reach its rules here: the structure is not right',
  },
} as const;

/** Writes what was found in one dossier, for people: each finding with its place and the line that is meant. */
export function renderText(checked: CheckedFile, language: Language): string {
  if (checked.status === 'unreadable') return '';
  const { file, findings, areRulesReached, lines } = checked;
  if (findings.length === 0) return `${file}: ${words[language].inOrder}\n`;
  const notReached = areRulesReached ? [] : [`  (${words[language].notReached})`];
  const shown = findings.map((finding) => renderFinding(finding, lines, language));
  return `${[`${file}:`, ...shown, ...notReached].join('\n')}\n`;
}

function renderFinding(
  finding: DossierFinding,
  lines: readonly string[],
  language: Language,
): string {
  const { severity, layers, xpath, line, column, message } = finding;
  const meant = (lines[line - 1] ?? '').trim().slice(0, longestLine);
  return [
    `  ${severity} ${findingId(finding)} ${line}:${column} ${xpath}`,
    `    ${message[language]} [${layers.join(', ')}]`,
    `    ${String(line).padStart(5)} | ${meant}`,
  ].join('\n');
}
