import { describe, expect, it } from 'vitest';
import { planned } from '#evidence/transcript-builder.test-support.ts';
import { inventRecord } from '#report/invented-run.test-support.ts';
import type { Change, Expectation } from '#run/reference.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import { miniatureLimitMs, ruleMiniature } from './miniature-ruling.ts';

const invented = inventRecord();

const hangs: Expectation = { outcome: 'failed', blames: ['OSO-DOS-01'], strikes: 'once' };

/** A miniature that expects this. */
function expecting(expects: Expectation): Change {
  return { name: 'm', kind: 'miniature', does: '', breaks: [], alsoBreaks: {}, expects };
}

/** A run of the scenarios that ask one requirement each, with these outcomes. */
function ran(outcomes: readonly (readonly [string, Outcome])[], worst: RunRecord['outcome']) {
  const record: RunRecord = {
    ...invented,
    outcome: worst,
    scenarios: outcomes.map((_one, at) => ({ ...planned(`${at}`, 'bron'), ended: 'played' })),
    results: outcomes.map(([requirement, outcome], at) => {
      return { requirement, scenario: `${at}`, outcome, findings: [], entries: [1] };
    }),
  };
  return { record, gaps: [] };
}

const survived = ran(
  [
    ['OSO-DOS-01', 'failed'],
    ['OSO-SES-01', 'passed'],
  ],
  'failed',
);

describe('a run against a miniature', () => {
  it('is right when it comes out and blames as expected, and leaves the rest alone', () => {
    expect(ruleMiniature(survived, expecting(hangs))).toEqual({
      name: 'm',
      kind: 'miniature',
      failed: ['OSO-DOS-01'],
      faults: [],
    });
  });

  it.each([
    ['the outcome is failed, not inconclusive', { ...hangs, outcome: 'inconclusive' }],
    ['OSO-DOS-01 is blamed', { ...hangs, blames: [] }],
    ['OSO-SES-03 is not blamed', { ...hangs, blames: ['OSO-SES-03'] }],
    ['0 is affected (played)', { ...hangs, strikes: 'never' }],
  ] as const)('is wrong when %s', (fault, expects) => {
    expect(ruleMiniature(survived, expecting(expects)).faults).toContain(fault);
  });

  it('is wrong when a second scenario is affected', () => {
    const twice = ran(
      [
        ['OSO-DOS-01', 'failed'],
        ['OSO-SES-01', 'inconclusive'],
      ],
      'failed',
    );

    expect(ruleMiniature(twice, expecting(hangs)).faults).toEqual([
      '0 is affected (played)',
      '1 is affected (played)',
    ]);
    expect(ruleMiniature(twice, expecting({ ...hangs, strikes: 'always' })).faults).toEqual([]);
  });

  it('is wrong when a scenario did not come to its end', () => {
    const { record } = survived;
    const scenarios = record.scenarios.map((one) => ({ ...one, ended: 'stopped' as const }));
    const stopped = { ...survived, record: { ...record, scenarios } };

    expect(ruleMiniature(stopped, expecting(hangs)).faults).toContain('1 is affected (stopped)');
  });

  it('is wrong when its transcript lacks something, or when it took too long', () => {
    const { record } = survived;
    const volatile = { ...record.volatile, durationMs: miniatureLimitMs + 1 };
    const late = { record: { ...record, volatile }, gaps: ['the transcript has no barrier'] };

    expect(ruleMiniature(late, expecting(hangs)).faults).toEqual([
      'the transcript has no barrier',
      `the run took ${miniatureLimitMs + 1} ms`,
    ]);
  });
});
