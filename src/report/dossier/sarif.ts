/**
 * What was found as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines of a file.
 *
 * 1. A rule is a key; those that fired are described, in the order of their keys.
 * 2. A fout is an `error`, a waarschuwing a `warning`; a place is line and column, and the XPath of the element.
 * 3. A file that could not be read is a notification of the tool, and makes the invocation unsuccessful.
 */
import type { DossierFinding } from '#dossier/finding.ts';
import type { Language, Text } from '#words/text.ts';
import type { CheckReport } from './check-report.ts';
import type { CheckedFile } from './checked-file.ts';
import { fileUri } from './file-uri.ts';
import { ruleTitles } from './rule-titles.ts';

const levels = { fout: 'error', waarschuwing: 'warning' } as const;

/** Writes what was found as one SARIF log. */
export function renderSarif(report: CheckReport): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(report: CheckReport): object {
  const found = report.files.flatMap(findingsOf);
  const rules = firedRules(found.map(({ finding }) => finding));
  const titles = ruleTitles(report.rules);
  const indexes = new Map(rules.map(({ key }, at) => [key, at]));
  return {
    tool: {
      driver: {
        name: 'OSO Keur',
        version: report.suite,
        rules: rules.map((rule) => descriptionOf(rule, { titles, language: report.language })),
      },
    },
    language: report.language,
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report.files)],
    results: found.map(({ file, finding }) => ({
      ruleId: finding.key,
      ruleIndex: indexes.get(finding.key),
      level: levels[finding.severity],
      message: { text: finding.message[report.language] },
      locations: [locationOf(file, finding)],
      properties: { rule: finding.rule, layers: finding.layers },
    })),
  };
}

function findingsOf(checked: CheckedFile) {
  if (checked.status === 'unreadable') return [];
  return checked.findings.map((finding) => ({ file: checked.file, finding }));
}

function firedRules(findings: readonly DossierFinding[]): DossierFinding[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

type Telling = { readonly titles: ReadonlyMap<string, Text>; readonly language: Language };

function descriptionOf(fired: DossierFinding, { titles, language }: Telling): object {
  const title = titles.get(fired.key) ?? fired.message;
  return {
    id: fired.key,
    name: fired.rule,
    shortDescription: { text: title[language] },
    defaultConfiguration: { level: levels[fired.severity] },
    properties: { layers: fired.layers },
  };
}

function locationOf(file: string, { xpath, line, column }: DossierFinding): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(file) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [{ fullyQualifiedName: xpath, kind: 'element' }],
  };
}

function invocationOf(files: readonly CheckedFile[]): object {
  const unreadable = files.filter((checked) => checked.status === 'unreadable');
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map(({ file, why }) => ({
      level: 'error',
      message: { text: `${file} ${why}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
    })),
  };
}
