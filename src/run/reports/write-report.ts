import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { RunFormat } from '#report/all.ts';
import type { ReportedRun } from '#report/reported-run.ts';
import { makeFolder } from '../make-folder.ts';

/**
 * Writes a report of a run to a file, or a folder.
 *
 * @throws ConfigurationError when results of another run lie in the folder; what node:fs throws when it cannot be written.
 */
export function writeReport(format: RunFormat, run: ReportedRun, path: string): void {
  if (format.kind === 'folder') writeFolder(format.render(run), path);
  else writeOne(format.render(run), path);
}

function writeOne(content: string, path: string): void {
  makeFolder(dirname(path));
  writeFileSync(path, content);
}

type File = { readonly name: string; readonly content: string };

function writeFolder(files: readonly File[], path: string): void {
  makeFolder(path);
  const names = new Set(files.map(({ name }) => name));
  const other = readdirSync(path).find((name) => name.endsWith('-result.json') && !names.has(name));
  if (other !== undefined) {
    throw new ConfigurationError(
      `Cannot write results to "${path}": it holds those of another run ("${other}"); give another folder`,
    );
  }
  for (const { name, content } of files) writeFileSync(join(path, name), content);
}
