import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readBodies } from './read-bodies.ts';
import { readText } from './read-text.ts';
import { readReports } from './reports/read-reports.ts';
import type { RunFiles } from './run-files.ts';

/** The files that every run that came to its end leaves. */
export const runFiles = ['transcript.ndjson', 'run.json', 'report.html'] as const;

const known: readonly string[] = [...runFiles, bodiesFolder];

/** Tells whether a path leads to a run: to its folder, or to its transcript or record. */
export function isRun(path: string): boolean {
  const { files } = lookInto(path);
  return runFiles.some((name) => files.includes(name));
}

/**
 * Reads what a run left.
 *
 * @throws ConfigurationError when there is no run.
 */
export function readRunFiles(path: string): RunFiles {
  const { folder, files } = lookInto(path);
  if (!runFiles.some((name) => files.includes(name))) {
    throw new ConfigurationError(
      `There is no run in "${path}" (no ${runFiles.join(', no ')}): name a folder that a run left, as reports/latest`,
    );
  }
  const { reports, others } = readReports(folder);
  return {
    folder,
    transcript: readText(join(folder, 'transcript.ndjson')),
    record: readText(join(folder, 'run.json')),
    report: readText(join(folder, 'report.html')),
    bodies: readBodies(folder),
    reports,
    others: others.filter((name) => !known.includes(name)).sort(),
  };
}

function lookInto(path: string): { readonly folder: string; readonly files: readonly string[] } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { folder: path, files: readdirSync(path) };
  const isPart = found !== undefined && runFiles.some((name) => name === basename(path));
  if (!isPart) return { folder: path, files: [] };
  return { folder: dirname(path), files: readdirSync(dirname(path)) };
}
