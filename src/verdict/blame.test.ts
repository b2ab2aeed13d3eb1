import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence, Breach } from '#checks/check.ts';
import { text } from '#words/text.ts';
import { blame, type Circumstances } from './blame.ts';

const expected = text('Dit hoort', 'This ought to be');
const actual = text('Dit is het', 'This is it');
const why = text('Niet te zien', 'Not to be seen');
const circumstances: Circumstances = {
  level: 'MUST',
  confirmedAssumptions: [],
  signsOfLife: [],
};

const breach: Breach = { kind: 'breach', expected, actual, entries: [7], assumptions: [] };
const absence: Absence = { ...breach, kind: 'absence', dueMs: 1_000 };

const assumption = fc.constantFrom('A22-01', 'A22-02', 'A22-03');

describe('blame', () => {
  it('fails the target for a breach, and keeps what shows it', () => {
    expect(blame(breach, circumstances)).toEqual({
      outcome: 'failed',
      expected,
      actual,
      entries: [7],
      assumptions: [],
    });
  });

  it('fails the target for a breach only when every assumption under it is confirmed', () => {
    fc.assert(
      fc.property(fc.array(assumption), fc.array(assumption), (assumptions, confirmed) => {
        const judged = blame(
          { ...breach, assumptions },
          { ...circumstances, confirmedAssumptions: confirmed },
        );

        expect(judged.outcome === 'failed').toBe(assumptions.every((id) => confirmed.includes(id)));
        expect(judged.assumptions).toEqual(assumptions);
      }),
    );
  });

  it('leaves a breach open on an assumption that nobody confirmed, and names it', () => {
    expect(blame({ ...breach, assumptions: ['A22-12'] }, circumstances)).toMatchObject({
      outcome: 'inconclusive',
      expected,
      actual,
      assumptions: ['A22-12'],
    });
  });

  it('fails the target for an absence only when it was seen alive after that was due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2_000 })), (signsOfLife) => {
        const judged = blame(absence, { ...circumstances, signsOfLife });

        expect(judged.outcome).toBe(
          Math.max(0, ...signsOfLife) > absence.dueMs ? 'failed' : 'inconclusive',
        );
        expect(judged.entries).toEqual([7]);
      }),
    );
  });

  it('leaves an absence open on an assumption that nobody confirmed, however alive the target is', () => {
    const judged = blame(
      { ...absence, assumptions: ['A22-03'] },
      { ...circumstances, signsOfLife: [absence.dueMs + 1] },
    );

    expect(judged).toMatchObject({ outcome: 'inconclusive', actual, assumptions: ['A22-03'] });
  });

  it('fails the target for an absence once the assumption under it is confirmed', () => {
    const judged = blame(
      { ...absence, assumptions: ['A22-03'] },
      { level: 'MUST', confirmedAssumptions: ['A22-03'], signsOfLife: [absence.dueMs + 1] },
    );

    expect(judged).toMatchObject({ outcome: 'failed', assumptions: ['A22-03'] });
  });

  it('only observes what would fail the target where it should be done and need not', () => {
    fc.assert(
      fc.property(fc.constantFrom(breach, absence), fc.nat({ max: 2_000 }), (finding, at) => {
        const seen = { ...circumstances, signsOfLife: [at] };
        const asMust = blame(finding, seen).outcome;
        const asShould = blame(finding, { ...seen, level: 'SHOULD' }).outcome;

        expect(asShould).toBe(asMust === 'failed' ? 'observed' : asMust);
      }),
    );
  });

  it('tells that there was no sign of life where that decides', () => {
    const judged = blame(absence, { ...circumstances, signsOfLife: [999, 1_000] });

    expect(judged.outcome).toBe('inconclusive');
    expect(judged.actual.en).toBe('This is it, and the system gave no sign of life after that');
  });

  it('blames nobody for what is unclear, whatever is confirmed', () => {
    const unclear = { kind: 'unclear', why, entries: [3] } as const;

    expect(blame(unclear, { ...circumstances, signsOfLife: [9_999] })).toEqual({
      outcome: 'inconclusive',
      actual: why,
      entries: [3],
      assumptions: [],
    });
  });
});
