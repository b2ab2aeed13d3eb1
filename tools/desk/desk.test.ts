import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { missingOf, readBlocks } from '../vendor/read-blocks.ts';
import { Shell } from '../vendor/shell.ts';

const home = mkdtempSync(join(tmpdir(), 'oso-keur-desk-'));
// A whole kind of transfer is played, twice a part of one, and the register is opened some thirty times.
const longestMs = 20 * 60_000;

describe('docs/desk.md', () => {
  let shell: Shell;

  beforeAll(() => {
    const { DATABASE_URL: _, ...env } = process.env;
    shell = new Shell(home, { ...env, HOME: home, PATH: pathWithUs(), NO_COLOR: '1' });
  });

  afterAll(async () => {
    await shell.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it(
    'leads from an empty register to a qualification, and on to its withdrawal',
    async () => {
      for (const block of readBlocks(readFileSync(join(packageRoot, 'docs/desk.md'), 'utf8'))) {
        const { output, code } = await shell.run(block.code);
        const seen = { block: block.code, output, code, missing: missingOf(block, output) };
        expect(seen).toEqual({ ...seen, code: 0, missing: undefined });
      }
    },
    longestMs,
  );
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
