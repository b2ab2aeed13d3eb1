import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allChecks } from '#checks/all.ts';
import { buildDigest } from '#proof/build-digest.ts';
import { TranscriptStore } from '#proof/transcript-store.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-prove-'));
const osoKeur = osoKeurIn(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('oso-keur prove --sabotage', () => {
  it('names the checks that nobody missed, and ends with 1; every keyword is noticed', async () => {
    const store = new TranscriptStore(join(folder, 'reports', 'proof'));
    await store.begin();
    await store.end({ build: buildDigest(), isProven: true, trials: [] });

    const { code, stdout } = await osoKeur('prove', '--sabotage');

    const checks = Object.keys(allChecks).length + 1;
    expect(code).toBe(1);
    expect(stdout).toContain('✗ check signsOffExactlyOnce: always satisfied, and nobody noticed');
    expect(stdout).not.toContain('✗ keyword');
    expect(stdout).toMatch(
      new RegExp(`\\(checks 0 of ${checks}, keywords of rules (\\d+) of \\1\\)\\n$`),
    );
  });

  it('needs a folder that it may write to', async () => {
    const { code, stderr } = await osoKeur('prove', '--sabotage', '--reports', '/dev/null/x');

    expect(code).toBe(3);
    expect(stderr).toContain('--reports');
  });
});

describe('oso-keur prove --quick', () => {
  it('is not published', async () => {
    const { code, stderr } = await osoKeur('prove', '--quick', '--out', folder);

    expect(code).toBe(3);
    expect(stderr).toContain('--quick');
  });
});
