import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CampaignRecord } from '#fuzz/campaign/campaign-record.ts';

const program = join(import.meta.dirname, '../../dist/src/cli/main.js');

/**
 * Does `oso-keur fuzz` with these options in a process of its own, and gives what `fuzz.json` holds.
 *
 * @throws Error with what it printed, when it left none.
 */
export async function fuzzOnce(options: readonly string[]): Promise<CampaignRecord> {
  const reports = mkdtempSync(join(tmpdir(), 'oso-keur-campaign-'));
  try {
    const printed = await ended(['fuzz', ...options, '--reports', reports]);
    const [runId] = readdirSync(reports);
    if (runId === undefined) throw new Error(`oso-keur fuzz left nothing: ${printed}`);
    return JSON.parse(readFileSync(join(reports, runId, 'fuzz.json'), 'utf8'));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/** Runs a command of the product, and gives what it printed, whatever its exit code. */
function ended(options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const settings = { maxBuffer: 2 ** 26 };
    execFile(process.execPath, [program, ...options], settings, (_error, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
}
