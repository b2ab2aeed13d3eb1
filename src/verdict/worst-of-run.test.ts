import { describe, expect, it } from 'vitest';
import { worstOfRun } from './worst-of-run.ts';

const verdicts = ['failed', 'inconclusive', 'waived', 'passed'] as const;

describe('the worst of a run', () => {
  it.each(verdicts)('is its verdict, where it has one: %s', (outcome) => {
    expect(worstOfRun({ outcome })).toBe(outcome);
  });

  it.each(verdicts)('is what was seen, where only a part was played: %s', (worst) => {
    const partial = { only: ['OSO-SES-01'], worst };

    expect(worstOfRun({ outcome: 'partial', partial })).toBe(worst);
  });

  it('is inconclusive where a part was played of which nothing is told', () => {
    expect(worstOfRun({ outcome: 'partial' })).toBe('inconclusive');
  });
});
