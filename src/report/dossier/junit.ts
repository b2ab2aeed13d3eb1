/**
 * What was found as JUnit XML, which build servers show as tests.
 *
 * 1. A file is a test suite; each finding is a test case, and a file without any is one test case that passed.
 * 2. What makes `oso-keur check` fail is a failure; a warning that does not is told on `system-out`.
 * 3. A file that could not be read is an error.
 */
import type { DossierFinding } from '#dossier/finding.ts';
import { type JunitCase, type JunitResult, renderJunitDocument } from '../junit/junit-document.ts';
import type { CheckReport } from './check-report.ts';
import type { CheckedFile } from './checked-file.ts';
import { findingId } from './finding-id.ts';

/** Writes what was found as one JUnit document. */
export function renderJunit(report: CheckReport): string {
  const suites = report.files.map((checked) => {
    return { name: checked.file, cases: casesOf(checked, report) };
  });
  return renderJunitDocument({ name: 'oso-keur check', suites });
}

function casesOf(checked: CheckedFile, report: CheckReport): JunitCase[] {
  const { file } = checked;
  if (checked.status === 'unreadable') {
    const result = { kind: 'error', message: checked.why, type: 'unreadable' } as const;
    return [{ name: 'readable', classname: file, result }];
  }
  if (checked.findings.length === 0) return [{ name: 'in order', classname: file }];
  return checked.findings.map((finding) => caseOf(finding, { file, report }));
}

type Place = { readonly file: string; readonly report: CheckReport };

function caseOf(finding: DossierFinding, { file, report }: Place): JunitCase {
  const { severity, layers, xpath, line, column } = finding;
  const message = finding.message[report.language];
  const text = `${file}:${line}:${column} ${xpath}\n${severity}: ${message} [${layers.join(', ')}]`;
  const isFailure = severity === 'fout' || report.isStrict;
  const result: JunitResult = isFailure
    ? { kind: 'failure', message, type: severity, text }
    : { kind: 'system-out', text };
  return {
    name: `${findingId(finding)} ${xpath} ${line}:${column}`,
    classname: file,
    result,
  };
}
