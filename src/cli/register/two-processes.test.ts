import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-two-'));
const osoKeur = osoKeurIn(folder);
const rounds = 2;
const env = { ...process.env, DATABASE_URL: '' };

/** A process of the product that writes to the register, with its own region. */
function start(region: string) {
  const words = ['register', 'region', region, '--name', region, '--reason', 'wedloop'];
  const options = ['--data', 'data', '--as', 'lea.token', '--lang', 'en'];
  const program = join(packageRoot, 'dist/src/cli/main.js');
  const child = spawn(process.execPath, [program, ...words, ...options], { cwd: folder, env });
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, stderr, region }));
  return { child, ended };
}

async function regions(): Promise<readonly string[]> {
  const told = await osoKeur('register', 'regions', '--data', 'data', '--format', 'json');
  const { regions } = JSON.parse(told.stdout) as { regions: { code: string }[] };
  return regions.map(({ code }) => code);
}

describe('two command lines that want one data directory at once', () => {
  beforeAll(async () => {
    delete process.env.DATABASE_URL;
    const lea = ['lea', '--name', 'Lea', '--out', 'lea.token', '--data', 'data'];
    const { code, stderr } = await osoKeur('register', 'person', 'add', ...lea);
    if (code !== 0) throw new Error(stderr);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('each do their work or are told who has it, and nothing is spoiled', async () => {
    const done: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const both = [start(`A${round}`), start(`B${round}`)];
      const ends = await Promise.all(both.map(({ ended }) => ended));
      const told = ends.filter(({ code }) => code !== 0);

      expect(told.length).toBeLessThan(both.length);
      for (const { code, stderr } of told) {
        expect([code, stderr]).toEqual([3, expect.stringContaining('is in use by process')]);
      }
      done.push(...ends.filter(({ code }) => code === 0).map(({ region }) => region));
    }

    expect(await regions()).toEqual(done.sort());
    expect(readdirSync(join(folder, 'data')).filter(isLock)).toEqual([]);
  });

  it('go on where one was killed with the directory in its hands', async () => {
    const before = await regions();
    const { child, ended } = start('killed');
    while (child.exitCode === null && !readdirSync(join(folder, 'data')).some(isLock)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.kill('SIGKILL');
    await ended;
    const left = readdirSync(join(folder, 'data')).filter(isLock);

    const { code } = await start('after').ended;

    expect([left.length, code]).toEqual([1, 0]);
    expect(await regions()).toEqual([...before, 'after'].sort());
    expect(readdirSync(join(folder, 'data')).filter(isLock)).toEqual([]);
  });
});

function isLock(name: string): boolean {
  return name.startsWith('register.lock.');
}
