import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttemptLog } from './attempt-log.ts';
import { judgedRuns } from './judged-runs.ts';

const target = {
  supplier: 'Voorbeeld B.V.',
  name: 'Voorbeeld-LAS',
  version: '4.2.0',
  oin: '00000003999999991000',
  driver: 'http',
};
const at = '2026-11-22T00:42:30.257Z';

type Kept = { readonly only?: readonly string[]; readonly version?: string };

function open() {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-judged-'));
  const log = new AttemptLog(folder);
  const begin = (runId: string, { only, version = '4.2.0' }: Kept = {}) => {
    const what = { suite: '0.1.0', target: { ...target, version }, planDigest: 'plan' };
    return log.begin({ runId, at, ...what, waived: [], ...(only && { only }) });
  };
  const end = (runId: string) => {
    return log.end({ runId, at, outcome: 'failed', worst: 'failed', transcriptDigest: 'digest' });
  };
  return {
    judged: () => judgedRuns(folder, target),
    begin,
    async play(runId: string, kept: Kept = {}) {
      await begin(runId, kept);
      await end(runId);
    },
  };
}

describe('the runs against a target that were judged', () => {
  it('are told latest first, up to the latest whole one, without what was broken off or is about others', async () => {
    const { play, begin, judged } = open();
    await play('older');
    await play('whole');
    await play('partial', { only: ['OSO-SES-01'] });
    await play('other', { version: '4.3.0' });
    await begin('broken-off');

    expect(judged()).toEqual(['partial', 'whole']);
  });

  it('are all of them where none was whole, and none where there is no log', async () => {
    const { play, judged } = open();
    expect(judged()).toEqual([]);

    await play('one', { only: ['OSO-SES-01'] });
    await play('two', { only: ['OSO-SES-02'] });

    expect(judged()).toEqual(['two', 'one']);
  });
});
