import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/src/cli/main.js');

/** What a command of the product printed, and how it ended. */
export type Ended = { readonly code: number; readonly printed: string };

/**
 * Does a command of the product in a process of its own, whatever its exit code, with a folder for its reports that is there as
 * long as `read` looks at it. `read` is also given what was printed.
 */
export async function inReports<Made>(
  options: readonly string[],
  read: (reports: string, printed: string) => Made | Promise<Made>,
): Promise<Made> {
  const reports = mkdtempSync(join(tmpdir(), 'oso-keur-campaign-'));
  try {
    const { printed } = await osoKeur([...options, '--reports', reports]);
    return await read(reports, printed);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** Does a command of the product in a process of its own, that can tell what it holds without garbage. */
export function osoKeur(options: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { maxBuffer: 2 ** 26 };
    const all = ['--expose-gc', program, ...options];
    execFile(process.execPath, all, settings, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, printed: stdout + stderr });
    });
  });
}
