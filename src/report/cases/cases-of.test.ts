import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { anyRun } from '../any-run.test-support.ts';
import { inventRecord } from '../invented-run.test-support.ts';
import { casesOf } from './cases-of.ts';
import { isStopping } from './is-stopping.ts';

describe('the cases of a run', () => {
  it('stop a build exactly when the run does not end with 0', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const isStopped = casesOf(record).some(({ signal }) => isStopping(signal));

        expect(isStopped).toBe(!['passed', 'waived'].includes(worstOfRun(record)));
      }),
    );
  });

  it('hold every judgement, each once', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const outcomes = casesOf(record).flatMap(({ outcome }) => outcome ?? []);

        expect(outcomes.toSorted()).toEqual(
          record.results.map(({ outcome }) => outcome).toSorted(),
        );
      }),
    );
  });

  it('name every scenario, and none of them is passed where nothing was judged', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const cases = casesOf(record);
        const named = new Set(cases.flatMap(({ scenario }) => scenario?.key ?? []));

        expect([...named]).toEqual(record.scenarios.map(({ key }) => key));
        expect(cases.filter((it) => it.signal === 'passed' && !it.outcome)).toEqual([]);
      }),
    );
  });

  it('have an id of their own each', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        const ids = casesOf(record).map(({ id }) => id);

        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('tell why a scenario did not end', () => {
    const [stopped] = casesOf(inventRecord()).filter(({ id }) => id === 'laatste');

    expect(stopped).toMatchObject({
      signal: 'inconclusive',
      why: { nl: 'Het scenario is afgebroken: Het systeem zweeg' },
    });
  });

  it('tell of a role that was not judged in full though nothing in it is wrong', () => {
    const record = inventRecord({ findings: [] });
    const scenarios = record.scenarios.filter(({ ended }) => ended === 'played');
    const verdicts = record.verdicts.map((row) => ({ ...row, outcome: 'inconclusive' as const }));

    const cases = casesOf({ ...record, scenarios, verdicts, outcome: 'inconclusive' });

    expect(cases.filter(({ signal }) => isStopping(signal))).toMatchObject([
      { id: 'verdict/bron/POVO', role: 'bron', profile: 'POVO' },
    ]);
  });

  it('of a run without any scenario are one, which stops', () => {
    const empty = { ...inventRecord(), scenarios: [], results: [], verdicts: [] };

    const cases = casesOf({ ...empty, outcome: 'inconclusive' });

    expect(cases).toMatchObject([{ id: 'verdict', signal: 'inconclusive' }]);
  });
});
