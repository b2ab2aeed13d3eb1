import { execFile } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { lostOutput } from './lost-output.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');

it('A reader that goes away sees no stack trace, and does not change the exit code', async () => {
  const pipe = 'set -o pipefail; "$0" "$1" coverage --format json | head -n 1';
  const ended = await promisify(execFile)('bash', ['-c', pipe, process.execPath, program]);
  expect(ended).toEqual({ stdout: '{\n', stderr: '' });
}, 30_000);

it('Any other loss of output is told', () => {
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()];
  const lost = lostOutput(stdout, stderr);
  stderr.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(lost()).toBeUndefined();
  stdout.emit('error', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
  expect(lost()).toBe('no space left on device');
});
