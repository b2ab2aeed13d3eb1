import { describe, expect, it } from 'vitest';
import type { Outcome } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import { inventRecord } from '../../../report/invented-run.test-support.ts';
import { stillFailing } from './still-failing.ts';

const record = inventRecord();
const [planned] = record.scenarios;

/** A run that played these scenarios, with what it came to in all that each asked. */
function played(scenarios: Readonly<Record<string, readonly Outcome[]>>): RunRecord {
  if (!planned) throw new Error('An invented run has a scenario');
  return {
    ...record,
    scenarios: Object.keys(scenarios).map((key) => ({ ...planned, key })),
    results: Object.entries(scenarios).flatMap(([scenario, outcomes]) =>
      outcomes.map((outcome) => ({
        requirement: 'OSO-DOS-01',
        scenario,
        outcome,
        findings: [],
        entries: [],
      })),
    ),
  };
}

const whole = played({ a: ['passed', 'failed'], b: ['failed'], c: ['waived'], d: ['passed'] });

describe('what still fails', () => {
  it('is what failed in the whole run, also under a waiver, where nothing was tried since', () => {
    expect(stillFailing([whole])).toEqual(['a', 'b', 'c']);
  });

  it('is no more what a partial run since found mended, and is as well what only that found', () => {
    const partial = played({ b: ['passed', 'observed'], d: ['failed'] });

    expect(stillFailing([partial, whole])).toEqual(['a', 'c', 'd']);
  });

  it('goes by the run in which each was tried last', () => {
    const mended = played({ a: ['passed'] });
    const broken = played({ a: ['failed'] });

    expect(stillFailing([mended, broken, whole])).toEqual(['b', 'c']);
    expect(stillFailing([broken, mended, whole])).toEqual(['a', 'b', 'c']);
  });

  it('is still what a later run could not tell of, or planned and did not come to', () => {
    const unclear = played({ a: ['passed', 'inconclusive'], b: [] });

    expect(stillFailing([unclear, whole])).toEqual(['a', 'b', 'c']);
  });

  it('is nothing where nothing failed', () => {
    expect(stillFailing([played({ d: ['passed'], e: ['inconclusive'] })])).toEqual([]);
  });
});
