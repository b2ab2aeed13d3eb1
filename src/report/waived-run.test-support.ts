import type { RunRecord, ToldWaiver } from '#verdict/record.ts';
import { inventRecord } from './invented-run.test-support.ts';

/** The waiver of an invented run. */
export const inventedWaiver: ToldWaiver = {
  requirement: 'OSO-DOS-01',
  reason: 'Hersteld in versie 4',
  by: 'OSO Servicedesk',
  until: '2027-03-31',
  use: 'used',
};

/** Invents a run of which all that failed stands under a waiver. */
export function inventWaivedRecord(): RunRecord {
  const record = inventRecord();
  const outcome = 'waived';
  return {
    ...record,
    outcome,
    verdicts: record.verdicts.map((verdict) => ({ ...verdict, outcome })),
    results: record.results.map((result) =>
      result.outcome === 'failed'
        ? {
            ...result,
            outcome,
            findings: result.findings.map((finding) => ({ ...finding, outcome })),
          }
        : result,
    ),
    requirements: record.requirements.map((row) =>
      row.outcome === 'failed' ? { ...row, outcome } : row,
    ),
    scenarios: record.scenarios.filter(({ ended }) => ended === 'played'),
    waivers: [inventedWaiver],
  };
}
