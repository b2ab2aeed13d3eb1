import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/src/cli/main.js');

/**
 * Does a command of the product in a process of its own, whatever its exit code, with a folder for its reports that is there as
 * long as `read` looks at it. `read` is also given what was printed.
 */
export async function inReports<Made>(
  options: readonly string[],
  read: (reports: string, printed: string) => Made,
): Promise<Made> {
  const reports = mkdtempSync(join(tmpdir(), 'oso-keur-campaign-'));
  try {
    const printed = await printedBy([...options, '--reports', reports]);
    return read(reports, printed);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function printedBy(options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const settings = { maxBuffer: 2 ** 26 };
    execFile(process.execPath, [program, ...options], settings, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
