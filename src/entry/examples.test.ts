import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';

// The examples stand in a project of a vendor's, that has the product as compiled among its packages.
const project = mkdtempSync(join(tmpdir(), 'oso-keur-vendor-'));
const examples = join(packageRoot, 'docs/examples/vitest');
cpSync(examples, project, { recursive: true });
mkdirSync(join(project, 'node_modules'));
symlinkSync(packageRoot, join(project, 'node_modules/oso-keur'));
for (const name of ['vitest', 'msw']) {
  symlinkSync(join(packageRoot, 'node_modules', name), join(project, 'node_modules', name));
}
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(project, 'vitest.config.mjs'),
  'export default { test: { testTimeout: 60_000, hookTimeout: 60_000 } };',
);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the examples for vitest', () => {
  it('are of both ways to have the cast in a test suite', () => {
    expect(readdirSync(examples).toSorted()).toEqual(['cast.test.ts', 'msw.test.ts']);
  });

  it.each(readdirSync(examples))('%s does what it says, in a project of a vendor', async (file) => {
    const vitest = join(packageRoot, 'node_modules/vitest/vitest.mjs');
    const report = ['--reporter=json', file];
    const { NODE_OPTIONS: _ours, VITEST: _running, ...env } = process.env;

    const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', ...report], {
      cwd: project,
      env,
    });

    const { success, numTotalTests } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect(success).toBe(true);
    expect(numTotalTests).toBeGreaterThan(0);
  });
});
