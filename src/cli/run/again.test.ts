import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#evidence/read-transcript.ts';
import { packageRoot } from '#law/package-root.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Ended } from '../in-process.test-support.ts';
import { keptOsoKeurIn } from '../kept-product.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');

/** A folder of its own, with what runs in it leave. */
function folderWith(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-again-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const osoKeur = keptOsoKeurIn(folder);
  const read = (name: string) => readFileSync(join(folder, 'reports', name), 'utf8');
  return {
    folder,
    read,
    record: (): RunRecord => JSON.parse(read('latest/run.json')),
    run: (...options: string[]) => osoKeur('run', '--profiles', 'POVO', ...options),
    inAPipeline: (...options: string[]): Promise<Ended> =>
      new Promise((resolve) => {
        // Some pipelines ask for colours by this.
        const env = { ...process.env, CI: 'true' };
        const args = [program, 'run', '--profiles', 'POVO', ...options];
        execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
        });
      }),
  };
}

const reference = ['--target', 'reference'];

const waiverFor = (requirement: string) => {
  return JSON.stringify([
    { requirement, reason: 'Wordt in mei hersteld', by: 'Servicedesk', until: '2999-12-31' },
  ]);
};

describe('two runs of one seed', () => {
  it('leave the same run.json but for what is volatile', async () => {
    const { run, record } = folderWith();
    const played = ['--only', 'OSO-DOS-01,OSO-DOEL-01,OSO-NOT-01,OSO-SES-04', '--seed', '42'];

    await run(...reference, ...played);
    const { volatile: first, ...one } = record();
    await run(...reference, ...played);
    const { volatile: second, ...other } = record();

    expect(other).toEqual(one);
    expect(one.results.flatMap(({ entries }) => entries).length).toBeGreaterThan(10);
    expect(new Set(one.scenarios.map(({ role }) => role)).size).toBe(2);
    expect(second.attempt?.others).toMatchObject([{ runId: first.runId, outcome: 'partial' }]);
  });
});

describe('a run with waivers', () => {
  it('is conditional where something fails under one, and shows it everywhere', async () => {
    const { inAPipeline, record, read } = folderWith({ 'w.json': waiverFor('OSO-PRI-01') });

    const { code, stdout } = await inAPipeline(
      ...['--mutant', 'delivers-without-inspection', '--only', 'OSO-PRI-01'],
      ...['--waivers', 'w.json', '--ci'],
    );

    expect(code).toBe(0);
    expect(record().partial?.worst).toBe('waived');
    expect(record().waivers).toMatchObject([{ requirement: 'OSO-PRI-01', use: 'used' }]);
    expect(stdout).toMatch(/^Ontheffing OSO-PRI-01 .*Servicedesk: Wordt in mei hersteld/m);
    expect(stdout).not.toContain('\u001b');
    expect(read('latest/report.html')).toContain('id="waivers"');
    expect(read('latest/report.html')).toContain('Wordt in mei hersteld');
  });

  it('ends with 3 and says so when nothing needed one', async () => {
    const { run, record } = folderWith({ 'w.json': waiverFor('OSO-PRI-01') });

    const { code, stderr } = await run(
      ...reference,
      ...['--only', 'OSO-PRI-01', '--waivers', 'w.json', '--ci'],
    );

    expect(code).toBe(3);
    expect(stderr).toContain('The waiver for OSO-PRI-01 was not needed: remove it from "w.json"');
    expect(record().partial?.worst).toBe('inconclusive');
    expect(record().waivers).toMatchObject([{ use: 'unused' }]);
  });

  it('is refused before anything is played when nothing could need one', async () => {
    const { run, folder } = folderWith({ 'w.json': waiverFor('OSO-SWV-01') });

    const { code, stderr } = await run(...reference, '--waivers', 'w.json', '--ci');

    expect(code).toBe(3);
    expect(stderr).toMatch(/^The waiver for OSO-SWV-01 cannot be needed[^\n]+\n$/);
    expect(readdirSync(join(folder, 'reports'))).toEqual([]);
  });
});

describe('a run that may take only so long', () => {
  it('stops in order, and leaves what it did not come to as not begun', async () => {
    const { run, record, read } = folderWith();

    const { code } = await run(
      ...reference,
      ...['--only', 'OSO-DOS-01', '--max-minutes', '0.0001', '--ci'],
    );
    const { scenarios, results, partial } = record();
    const entries = readTranscript(read('latest/transcript.ndjson'));

    expect(code).toBe(2);
    expect(partial?.worst).toBe('inconclusive');
    expect(scenarios.at(-1)?.ended).toBe('absent');
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(entries.slice(-2).map(({ kind }) => kind)).toEqual(['barrier', 'run-ended']);
  });

  it.each(['0', 'x', '-1'])('is refused for %s minutes', async (minutes) => {
    const { run, folder } = folderWith();

    const { code, stderr } = await run(...reference, `--max-minutes=${minutes}`);

    expect(code).toBe(3);
    expect(stderr).toContain('number of minutes above 0');
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });
});
