import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { freePort } from '../../src/cli/las-elsewhere.test-support.ts';
import { missingOf, readBlocks } from './read-blocks.ts';
import { Shell } from './shell.ts';

/** CI installs them, so there the test is never skipped. */
const hasPhp =
  spawnSync('php', [
    '-r',
    'exit(extension_loaded("soap") && extension_loaded("dom") && extension_loaded("pcntl") ? 0 : 1);',
  ]).status === 0;

const home = mkdtempSync(join(tmpdir(), 'oso-keur-first-hour-'));
const settings = ['settings.ini', 'oso-keur.yaml'].map((name) => join(home, 'first-hour', name));
// Nearly two hundred scenarios are played.
const longestMs = 30 * 60_000;
const documentedPorts = [9443, 9080, 8443, 8444, 8445, 8446];

describe.skipIf(!hasPhp)('docs/vendor.md', () => {
  let shell: Shell;
  let withOurPorts: (content: string) => string;

  beforeAll(async () => {
    const ports = await Promise.all(documentedPorts.map(freePort));
    withOurPorts = (content) =>
      documentedPorts.reduce(
        (changed, port, index) =>
          changed.replaceAll(new RegExp(`\\b${port}\\b`, 'g'), `${ports[index]}`),
        content,
      );
    shell = new Shell(home, { ...process.env, HOME: home, PATH: pathWithUs(), NO_COLOR: '1' });
  });

  afterAll(async () => {
    if (existsSync(join(home, 'first-hour/memory')))
      await shell.run('php ~/first-hour/las.php stop');
    await shell.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it(
    'leads from nothing to the findings that it names, and on to a LAS that is qualified',
    async () => {
      const [install, ...blocks] = readBlocks(
        readFileSync(join(packageRoot, 'docs/vendor.md'), 'utf8'),
      );
      // What is tested has been installed.
      expect(install?.code).toBe('npm ci && npm link\nexport OSO_KEUR="$PWD"\n');
      await shell.run(`export OSO_KEUR='${packageRoot}'`);

      for (const block of blocks) {
        const { output, code } = await shell.run(withOurPorts(block.code));
        for (const path of settings) adapt(path);
        const shown = { ...block, shown: block.shown.map((part) => part.map(withOurPorts)) };
        const seen = { block: block.code, output, code, missing: missingOf(shown, output) };
        expect(seen).toEqual({ ...seen, code: 0, missing: undefined });
      }
    },
    longestMs,
  );

  /** Runs may be at work beside each other, so each has ports of its own. */
  function adapt(path: string): void {
    if (existsSync(path)) writeFileSync(path, withOurPorts(readFileSync(path, 'utf8')));
  }
});

/** The search path of the shell, where `oso-keur` is as npm would link it. */
function pathWithUs(): string {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  const program = join(packageRoot, 'dist/src/cli/main.js');
  const link = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
  writeFileSync(join(folder, 'oso-keur'), link, { mode: 0o755 });
  return `${folder}${delimiter}${process.env.PATH}`;
}
