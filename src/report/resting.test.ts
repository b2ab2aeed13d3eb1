import { describe, expect, it } from 'vitest';
import { inventRecord } from './invented-run.test-support.ts';
import { restingOnAssumptions } from './resting.ts';

describe('what rests on assumptions', () => {
  it('is counted among the requirements that were judged', () => {
    const { requirements, assumptions } = inventRecord();
    const resting = requirements.map((row) => ({ ...row, assumptions: ['A22-04'] }));

    expect(restingOnAssumptions({ requirements: resting, assumptions })).toEqual({
      count: 2,
      onOpen: 2,
    });
    expect(restingOnAssumptions({ requirements, assumptions })).toEqual({ count: 1, onOpen: 1 });
  });

  it('is not open once all it rests on is confirmed', () => {
    const { requirements, assumptions } = inventRecord();
    const confirmed = assumptions.map((row) => ({ ...row, isConfirmed: true }));

    const counted = restingOnAssumptions({ requirements, assumptions: confirmed });

    expect(counted).toEqual({ count: 1, onOpen: 0 });
  });
});
