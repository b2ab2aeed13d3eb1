import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { httpDriver } from '#driver/http-driver.ts';
import { recordedDriver } from '#driver/recorded-driver.ts';
import { law } from '#evidence/transcript-builder.test-support.ts';
import type { SearchKeyChoice, Target } from '#preflight/target.ts';
import { RecordedRun, scenario } from './concluded.test-support.ts';
import { referenceTarget } from './reference.ts';
import { toldOfTarget } from './told-of-target.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-secrets-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const secret = 'geheim-merk';

const address = '127.0.0.1:1/pad';
const driven = {
  url: `http://${secret}-d:${secret}-e@${address}?token=${secret}-f`,
  account: `${secret}-g`,
};

function targetWith(zoeksleutel: SearchKeyChoice): Target {
  return {
    ...referenceTarget(law.release),
    endpoint: `https://${secret}-a:${secret}-b@${address}?${secret}-c`,
    driver: driven,
    zoeksleutel,
    tls: { folder: `/${secret}-h` },
  };
}

describe('the folder of a run', () => {
  it.each([
    ['a key', { key: `${secret}-i` }],
    ['a program', { command: [`${secret}-j`, `--key=${secret}-k`], folder: `/${secret}-l` }],
  ])('holds no secret of a target with %s', async (_what, zoeksleutel) => {
    const target = targetWith(zoeksleutel);
    const run = new RecordedRun(scratch, {
      target,
      told: toldOfTarget(target, { kind: 'file', target }),
    });
    const driver = httpDriver({ ...driven, limitMs: 1_000 });
    await recordedDriver(driver, run.recorder, scenario.key).status();
    run.conclude();

    const holding = [...run.files].filter(([, content]) => content.includes(secret));

    expect(run.files.size).toBe(3);
    expect(holding.map(([path]) => path)).toEqual([]);
  });

  it('tells how the target was set up', () => {
    const target = targetWith({ key: secret });

    expect(toldOfTarget(target, { kind: 'file', target }).configuration).toEqual({
      endpoint: 'https://127.0.0.1:1/pad',
      schools: target.schools,
      ...target.capabilities,
      cast: target.cast,
      driver: { kind: 'http', url: 'http://127.0.0.1:1/pad' },
      zoeksleutel: 'key',
    });
  });
});
