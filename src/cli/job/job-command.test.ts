import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { targetFile } from '#preflight/target-file.test-support.ts';
import { unpackBundle } from '#register/bundle/unpack-bundle.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-job-'));
const osoKeur = osoKeurIn(folder);
let serving: ChildProcess;

beforeAll(async () => {
  delete process.env.DATABASE_URL;
  const lea = ['lea', '--name', 'Lea', '--out', 'lea.token', '--data', 'data'];
  await osoKeur('register', 'person', 'add', ...lea);
  const program = join(packageRoot, 'dist/src/cli/main.js');
  const options = ['serve', '--data', 'data', '--port', '0', '--allow', 'las.example'];
  serving = spawn(process.execPath, [program, ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // It says where it is, or ends because it cannot.
  const said = serving.stdout ? once(createInterface({ input: serving.stdout }), 'line') : [];
  await Promise.race([said, once(serving, 'exit')]);
});

afterAll(async () => {
  const ended = once(serving, 'exit');
  if (serving.kill('SIGTERM')) expect(await ended).toEqual([0, null]);
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for something about jobs, of the process that serves. */
function job(...words: readonly string[]) {
  return osoKeur('job', ...words, '--data', 'data', '--as', 'lea.token', '--lang', 'en');
}

it('a job that is started is done by the process that serves, and what it left can be had', async () => {
  const started = await job('start', '--profiles', 'BB', '--only', 'OSO-SES-01');
  const second = await job('campaign', '--cases', '10', '--shards', '2', '--kinds', 'wire');

  const cancelled = await job('cancel', '3');
  await job('cancel', '2');
  const isOver = async () => (await job('show', '1')).stdout.includes('ended: partial');
  await vi.waitUntil(isOver, { timeout: 120_000, interval: 200 });
  const left = await job('bundle', '1', '--out', 'bundle.zip');
  const workers = await job('workers');
  const list = await job('list');

  const files = await unpackBundle(readFileSync(join(folder, 'bundle.zip')));
  expect([started.stdout, second.stdout]).toEqual(['1\n', '1: 2, 3\n']);
  expect(cancelled.stdout).toBe('3: cancelled\n');
  expect([left.code, files.has('run.json')]).toEqual([0, true]);
  expect(workers.stdout).toMatch(/^1 {2}\S+:\d+ {2}\d\/1 /);
  expect(list.stdout.split('\n')).toMatchObject([
    '3  fuzz 1/2  reference  cancelled',
    expect.stringMatching(/^2 {2}fuzz 1\/1/),
    '1  qualify  reference  ended: partial',
    '',
  ]);
});

it('a target file is held to what the process that serves allows', async () => {
  writeFileSync(join(folder, 'reads.yaml'), targetFile({ zoeksleutel: { key: { env: 'PATH' } } }));
  const elsewhere = targetFile({ endpoint: 'https://other.example/oso' });
  writeFileSync(join(folder, 'elsewhere.yaml'), elsewhere);

  const reads = await job('start', '--target', 'reads.yaml');
  const asked = await job('start', '--target', 'elsewhere.yaml');

  expect([reads.code, asked.code]).toEqual([3, 3]);
  expect(reads.stderr).toContain('takes nothing from environment or files');
  expect(asked.stderr).toContain('"other.example" is not among the addresses');
});
