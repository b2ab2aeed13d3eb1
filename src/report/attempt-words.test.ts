import { describe, expect, it } from 'vitest';
import type { EarlierAttempt } from '#evidence/attempt.ts';
import { text } from '#words/text.ts';
import { sayAttempt } from './attempt-words.ts';

const earlier: EarlierAttempt = {
  runId: 'run-1',
  startedAt: '2026-11-22T00:42:30.257Z',
  outcome: 'failed',
  isPartial: false,
  isSamePlan: true,
  waived: 0,
};

describe('the words on an attempt', () => {
  it('count how those before ended', () => {
    const others: readonly EarlierAttempt[] = [
      earlier,
      { ...earlier, outcome: 'partial' },
      { ...earlier, outcome: 'broken off' },
      earlier,
    ];

    expect(sayAttempt({ number: 5, others })).toEqual({
      nl: 'Poging 5; eerdere: 2 niet gekwalificeerd, 1 gedeeltelijk, 1 afgebroken of nog bezig',
      en: 'Attempt 5; earlier: 2 not qualified, 1 partial, 1 broken off or still going on',
    });
  });

  it('say of the first only that, and never keep back what is wrong with the log', () => {
    expect(sayAttempt({ number: 1, others: [] }).nl).toBe('Poging 1');
    expect(sayAttempt({ number: 1, others: [], flaw: text('geknipt', 'cut') }).nl).toBe(
      'Poging 1; let op: geknipt',
    );
  });
});
