import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcome, worstOf } from './outcome.ts';

const outcome = fc.constantFrom<Outcome>('failed', 'inconclusive', 'waived', 'observed', 'passed');

describe('the worst of outcomes', () => {
  it('of nothing is inconclusive', () => {
    expect(worstOf([])).toBe('inconclusive');
  });

  it('is failed as soon as one failed, and passed only when all passed', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
        expect(worstOf(outcomes) === 'failed').toBe(outcomes.includes('failed'));
        expect(worstOf(outcomes) === 'passed').toBe(outcomes.every((it) => it === 'passed'));
      }),
    );
  });

  it('is waived only when nothing failed and everything could be seen', () => {
    expect(worstOf(['passed', 'waived', 'observed'])).toBe('waived');
    expect(worstOf(['waived', 'inconclusive'])).toBe('inconclusive');
  });
});
