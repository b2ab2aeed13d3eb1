import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunFormat } from '#report/all.ts';
import { readText } from '../read-text.ts';
import { otherFormats } from './other-formats.ts';

/** The reports beside a run other than `run.json` and `report.html`. */
export type Reports = {
  /** Their content, by path: `junit.xml`, `allure-results/1-result.json`. */
  readonly reports: ReadonlyMap<string, string>;
  /** Everything else that lies there, by path. */
  readonly others: readonly string[];
};

/**
 * Reads the reports in the folder of a run. What has the name of one and is no file, or no folder, is none.
 *
 * @throws ConfigurationError when one cannot be read.
 */
export function readReports(folder: string): Reports {
  const formats = Object.values(otherFormats);
  const found = entriesIn(folder).flatMap((entry) => {
    const format = formats.find(({ name }) => name === entry.name);
    return format ? partsOf(folder, { format, entry }) : [{ path: entry.name, isReport: false }];
  });
  const paths = found.filter(({ isReport }) => isReport).map(({ path }) => path);
  return {
    reports: new Map(paths.map((path) => [path, readText(join(folder, path)) ?? ''])),
    others: found.filter(({ isReport }) => !isReport).map(({ path }) => path),
  };
}

type Part = { readonly path: string; readonly isReport: boolean };

function partsOf(
  folder: string,
  { format, entry }: { readonly format: RunFormat; readonly entry: Dirent },
): Part[] {
  const { name } = entry;
  const isFolder = format.kind === 'folder' && entry.isDirectory();
  if (!isFolder) return [{ path: name, isReport: format.kind === 'file' && entry.isFile() }];
  return entriesIn(join(folder, name)).map((inner) => {
    return { path: `${name}/${inner.name}`, isReport: inner.isFile() };
  });
}

function entriesIn(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
