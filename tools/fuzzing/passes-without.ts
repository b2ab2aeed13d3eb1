import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '#run/reference.ts';
import type { RunRecord } from '#verdict/record.ts';

const program = join(import.meta.dirname, '../../dist/src/cli/main.js');
const quantified = 'willekeurig/';

/** Runs all scenarios against a planted fault, and tells whether none fails but those that stand for many cases. */
export async function passesWithout({ name }: Change): Promise<boolean> {
  const reports = mkdtempSync(join(tmpdir(), 'oso-keur-campaign-'));
  try {
    await new Promise((resolve) => {
      const options = ['run', '--planted', name, '--reports', reports, '--ci'];
      execFile(process.execPath, [program, ...options], { maxBuffer: 2 ** 26 }, resolve);
    });
    const record: RunRecord = JSON.parse(readFileSync(join(reports, 'latest/run.json'), 'utf8'));
    const stands = new Set(
      record.scenarios
        .filter(({ feature }) => feature.startsWith(quantified))
        .map(({ key }) => key),
    );
    const others = record.results.filter(({ scenario }) => !stands.has(scenario));
    return others.every(({ outcome }) => outcome !== 'failed' && outcome !== 'inconclusive');
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
