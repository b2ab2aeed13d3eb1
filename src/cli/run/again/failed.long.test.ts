import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Ended, osoKeurIn } from '../../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');

/** A folder of its own, with what runs in it leave. */
function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-failed-'));
  const command = (options: readonly string[]) => [
    program,
    'run',
    '--profiles',
    'POVO',
    ...options,
  ];
  const settings = { cwd: folder, env: { ...process.env, NO_COLOR: '1' } };
  return {
    folder,
    record: (): RunRecord =>
      JSON.parse(readFileSync(join(folder, 'reports/latest/run.json'), 'utf8')),
    run: (...options: string[]): Promise<Ended> =>
      new Promise((resolve) => {
        execFile(process.execPath, command(options), settings, (error, stdout, stderr) => {
          resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
        });
      }),
    start: (...options: string[]): ChildProcess =>
      spawn(process.execPath, command(options), { ...settings, stdio: ['pipe', 'pipe', 'pipe'] }),
  };
}

const mutant = ['--mutant', 'delivers-to-any-school'];

describe('a run of what failed', () => {
  it('plays only that again, and says that it is no qualification', async () => {
    const { run, record } = inFolder();
    await run(...mutant, '--only', 'OSO-BRON-01,OSO-BRON-02', '--ci');
    const failed = record().results.filter(({ outcome }) => outcome === 'failed');
    const keys = [...new Set(failed.map(({ scenario }) => scenario))];

    const { code, stdout, stderr } = await run(...mutant, '--failed', '--ci');

    expect(code).toBe(1);
    expect(keys.length).toBeGreaterThan(0);
    expect(record().outcome).toBe('partial');
    expect(record().partial).toEqual({ only: keys, worst: 'failed' });
    expect(stderr).toMatch(
      /^Opnieuw gespeeld wordt alleen wat in run \S+ niet voldeed .*geen kwalificatie$/m,
    );
    expect(stdout).toContain(
      `Dit is geen kwalificatie; gespeeld is alleen wat hoort bij: ${keys.join(', ')}`,
    );
  });

  it('with --watch is played again at a line, and ends with the input', async () => {
    const { run, start, record } = inFolder();
    await run(...mutant, '--only', 'OSO-BRON-02', '--ci');

    const child = start(...mutant, '--failed', '--watch', '--ci', '--lang', 'en');
    child.stdin?.end('\n');
    const [code] = await once(child, 'exit');

    expect(code).toBe(1);
    expect(record().volatile.attempt?.number).toBe(3);
  });
});

describe('without anything that failed before', () => {
  const { folder, run } = inFolder();
  const here = osoKeurIn(folder);

  it('there is nothing to play again where no run was judged', async () => {
    const { code, stderr } = await here('run', '--target', 'reference', '--failed');

    expect(code).toBe(3);
    expect(stderr).toContain(
      'Cannot tell what failed with "Referentie-LAS 1": no run of it was judged',
    );
  });

  it('there is nothing to play again, nor in another release', async () => {
    await run('--target', 'reference', '--only', 'OSO-BRON-02', '--ci');

    const nothing = await here('run', '--target', 'reference', '--failed');
    const other = await here('run', '--target', 'reference', '--failed', '--release', '2018');

    const year = await here(
      'run',
      '--target',
      'reference',
      '--failed',
      '--gegevensset',
      '2018.1.1',
    );

    expect([nothing.code, other.code, year.code]).toEqual([3, 3, 3]);
    expect(year.stderr).toContain('by gegevensset 2019.1, not 2018.1.1: give --gegevensset 2019.1');
    expect(nothing.stderr).toContain('Nothing failed in the latest run of "Referentie-LAS 1"');
    expect(other.stderr).toContain('was judged by release 2022: give --release 2022 with --failed');
  });

  it.each([
    [['--watch'], 'give --watch with --only or --failed'],
    [['--failed', '--only', 'OSO-BRON-02'], "cannot be used with option '--only"],
  ])('%j is refused', async (options, why) => {
    const { code, stderr } = await here('run', '--target', 'reference', ...options);

    expect(code).toBe(3);
    expect(stderr).toContain(why);
  });
});
