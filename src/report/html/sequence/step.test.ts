import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { nearCited, type StepOrGap, stepsOf } from './step.ts';

const entries = Array.from({ length: 40 }, (_, at) => {
  return { seq: at + 1, at: '', previous: '', kind: 'driver-called' } as Entry;
});

function told(row: StepOrGap): number {
  return 'leftOut' in row ? row.leftOut : 1;
}

describe('the rows of a sequence diagram', () => {
  it('are all that happened while there is room for it', () => {
    const steps = stepsOf(entries, new Set([3]));

    expect(nearCited(steps, { rows: 40, around: 1 })).toEqual(steps);
  });

  it('are otherwise what is cited and what lies around it, and how much is left out', () => {
    const rows = nearCited(stepsOf(entries, new Set([10, 30])), { rows: 8, around: 1 });

    expect(rows.map((row) => ('leftOut' in row ? `-${row.leftOut}` : row.entry.seq))).toEqual([
      '-8',
      9,
      10,
      11,
      '-17',
      29,
      30,
      31,
      '-9',
    ]);
  });

  it('lose nothing without saying so, whatever is cited', () => {
    const cited = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(cited, fc.nat(5), (seqs, around) => {
        const rows = nearCited(stepsOf(entries, new Set(seqs)), { rows: 8, around });
        const shown = rows.flatMap((row) => ('leftOut' in row ? [] : [row.entry.seq]));

        expect(rows.map(told).reduce((sum, count) => sum + count, 0)).toBe(40);
        expect(shown).toEqual(expect.arrayContaining(seqs));
      }),
    );
  });

  it('leave out what went from nobody to nobody, unless it is cited', () => {
    const asked = { ...entries[0], kind: 'asked' } as Entry;

    expect(stepsOf([asked], new Set())).toEqual([]);
    expect(stepsOf([asked], new Set([1]))).toHaveLength(1);
  });
});
