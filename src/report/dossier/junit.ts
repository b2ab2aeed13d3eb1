/**
 * What was found as JUnit XML, which build servers show as tests.
 *
 * 1. A file is a test suite; each finding is a test case, and a file without any is one test case that passed.
 * 2. What makes `oso-keur check` fail is a failure; a warning that does not is told on `system-out`.
 * 3. A file that could not be read is an error.
 */
import type { DossierFinding } from '#dossier/finding.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { CheckReport } from './check-report.ts';
import type { CheckedFile } from './checked-file.ts';
import { findingId } from './finding-id.ts';

/** Writes what was found as one JUnit document. */
export function renderJunit(report: CheckReport): string {
  const suites = report.files.map((checked) => suiteOf(checked, report));
  const root = element('testsuites', { name: 'oso-keur check', ...sums(suites) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

const tallies = { tests: 'testcase', failures: 'failure', errors: 'error' } as const;

function suiteOf(checked: CheckedFile, report: CheckReport): XmlElement {
  const cases = casesOf(checked, report);
  return element('testsuite', { name: checked.file, ...sums(cases) }, cases);
}

function casesOf(checked: CheckedFile, report: CheckReport): XmlElement[] {
  const { file } = checked;
  if (checked.status === 'unreadable') {
    const error = element('error', { message: checked.why, type: 'unreadable' });
    return [element('testcase', { name: 'readable', classname: file }, [error])];
  }
  if (checked.findings.length === 0) {
    return [element('testcase', { name: 'in order', classname: file })];
  }
  return checked.findings.map((finding) => caseOf(finding, { file, report }));
}

type Place = { readonly file: string; readonly report: CheckReport };

function caseOf(finding: DossierFinding, { file, report }: Place): XmlElement {
  const { severity, layers, xpath, line, column } = finding;
  const message = finding.message[report.language];
  const told = `${file}:${line}:${column} ${xpath}\n${severity}: ${message} [${layers.join(', ')}]`;
  const isFailure = severity === 'fout' || report.isStrict;
  const outcome = isFailure
    ? element('failure', { message, type: severity }, [], told)
    : element('system-out', {}, [], told);
  return element(
    'testcase',
    { name: `${findingId(finding)} ${xpath} ${line}:${column}`, classname: file },
    [outcome],
  );
}

function sums(children: readonly XmlElement[]): Readonly<Record<string, string>> {
  const below = children.flatMap((child) => [...selfAndDescendants(child)]);
  return Object.fromEntries(
    Object.entries(tallies).map(([sum, name]) => [
      sum,
      String(below.filter((child) => child.name === name).length),
    ]),
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] = [],
  content = '',
): XmlElement {
  return {
    name,
    namespace: '',
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      name: attribute,
      namespace: '',
      value: writable(value),
    })),
    children,
    text: writable(content),
  };
}

/** Spells out what XML 1.0 cannot hold: file names and broken documents may have it. */
function writable(value: string): string {
  return value.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    },
  );
}
