import { renderAllure } from './allure/allure.ts';
import type { AllureFile } from './allure/allure-file.ts';
import { renderRunCsv } from './coverage/run/csv.ts';
import { renderRunCoverage } from './coverage/run/json.ts';
import { renderGithub } from './github/github.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit/junit.ts';
import type { ReportedRun } from './reported-run.ts';

/** One way of telling a run: as one file, or as a folder of them; `name` is how it is called beside `run.json`. */
export type RunFormat = { readonly name: string; readonly needsTranscript?: true } & (
  | { readonly kind: 'file'; readonly render: (run: ReportedRun) => string }
  | { readonly kind: 'folder'; readonly render: (run: ReportedRun) => readonly AllureFile[] }
);

/** Every format in which a run can be told, now or afterwards. */
export const runFormats = {
  html: {
    ...{ kind: 'file', name: 'report.html', needsTranscript: true },
    render: ({ record, entries, language }) => renderHtml(record, entries, language),
  },
  json: { kind: 'file', name: 'run.json', render: ({ record }) => renderJson(record) },
  junit: {
    ...{ kind: 'file', name: 'junit.xml' },
    render: ({ record, language }) => renderJunit(record, language),
  },
  github: {
    ...{ kind: 'file', name: 'summary.md' },
    render: ({ record, language }) => renderGithub(record, language),
  },
  csv: {
    ...{ kind: 'file', name: 'coverage.csv' },
    render: ({ record, language }) => renderRunCsv(record, language),
  },
  coverage: {
    ...{ kind: 'file', name: 'coverage.json' },
    render: ({ record }) => renderRunCoverage(record),
  },
  allure: {
    ...{ kind: 'folder', name: 'allure-results' },
    render: ({ record, entries, language }) => renderAllure(record, entries, language),
  },
} as const satisfies Readonly<Record<string, RunFormat>>;

/** One of the formats, by name. */
export type RunFormatName = keyof typeof runFormats;
