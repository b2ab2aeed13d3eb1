import type { CheckReport } from './check-report.ts';
import type { CheckedFile } from './checked-file.ts';
import { noCounts, withFile } from './counts.ts';
import { spokenFinding } from './spoken-finding.ts';

/** Writes all files with their findings as one object, described by `schemas/check.schema.json`. */
export function renderJson(report: CheckReport): string {
  const { suite, gegevensset, notJudged, language } = report;
  const counts = report.files.reduce(withFile, noCounts);
  const files = report.files.map((checked) => fileOf(checked, report));
  const told = { format: 1, suite, gegevensset, notJudged, language, counts, files };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function fileOf(checked: CheckedFile, { language }: CheckReport): object {
  if (checked.status === 'unreadable') return checked;
  const { file, status, areRulesReached, findings } = checked;
  const spoken = findings.map((finding) => spokenFinding(finding, language));
  return { file, status, areRulesReached, findings: spoken };
}
