import { expect, it } from 'vitest';
import type { CampaignRecord, KindRecord } from '#fuzz/campaign/campaign-record.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { text } from '#words/text.ts';
import { summariseFuzz } from './summarise-fuzz.ts';

const kind: KindRecord = {
  kind: 'dossier',
  parts: [{ role: 'bron', profile: 'POVO' }],
  cases: 20,
  durationMs: 1_000,
  coverage: { of: text('plaatsen', 'places'), touched: 0, toTouch: 1, names: [] },
  remarks: [],
  memory: [],
};

function recordWith(played: KindRecord): CampaignRecord {
  return {
    format: 1,
    runId: '20261129-120000-abcdef',
    suite: '0.1.0',
    startedAt: '2026-11-29T12:00:00.000Z',
    durationMs: 1_000,
    target: { supplier: 'S', name: 'N', version: '1', oin: '0', driver: 'http' },
    // What a target file says is held to its own schema.
    configuration: {} as CampaignRecord['configuration'],
    release: '2022',
    gegevensset: '2019.1',
    law: [],
    planDigest: '0'.repeat(64),
    seed: 1,
    salt: '',
    outcome: 'failed',
    endedBy: 'its cases',
    kinds: [played],
    findings: [],
  };
}

const others = [{ requirement: 'OSO-DOS-01', count: 16 }];

it.each([
  ['none', kind],
  ['some', { ...kind, others }],
])('a record with %s that were not told apart is as its schema says', (_how, played) => {
  const isRight = compileSchema('fuzz.schema.json');

  expect(isRight(recordWith(played)), JSON.stringify(isRight.errors)).toBe(true);
});

it('the summary tells what was not told apart as others of its requirement, and says nothing where all was', () => {
  const shown = (played: KindRecord, language: 'nl' | 'en') =>
    summariseFuzz({ record: recordWith(played), folder: 'reports/x' }, language);

  expect(shown({ ...kind, others }, 'en')).toContain('others OSO-DOS-01: 16 times, not told apart');
  expect(shown({ ...kind, others }, 'nl')).toContain('overige OSO-DOS-01: 16 keer');
  expect(shown(kind, 'en')).not.toContain('others');
});
