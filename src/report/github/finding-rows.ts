import type { Language } from '#words/text.ts';
import type { Case } from '../cases/case.ts';
import { sayCase } from '../cases/say-case.ts';
import { plain } from '../markdown/plain.ts';

/** Writes a case as rows of a table, one for each finding: requirement, scenario, expected, seen, line of the transcript. */
export function findingRows(told: Case, language: Language): string[][] {
  const { requirement, scenario, title, role, profile } = told;
  const about = requirement ? `${requirement.id} ${title[language]}` : title[language];
  const place = [scenario?.name, role, profile].filter((part) => part !== undefined).join(', ');
  const first = [plain(about, 300), plain(place, 300)];
  if (told.findings.length === 0) {
    return [[...first, '', plain(sayCase(told, language) ?? ''), '']];
  }
  return told.findings.map(({ expected, actual, entries }) => [
    ...first,
    plain(expected?.[language] ?? ''),
    plain(actual[language]),
    plain(entries.join(', '), 200),
  ]);
}
