import { expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { claimedBy } from './claimed-by.ts';

it('gives the sound reference the time of a supplier, and one that was changed less', () => {
  const { release } = loadLaw({ release: '2022' });
  const limitsOf = (change?: string, answerMs?: number) =>
    claimedBy(
      {
        kind: 'reference',
        ...(change !== undefined && { change }),
        ...(answerMs !== undefined && { limits: { answerMs } }),
      },
      release,
    ).limits;

  expect(limitsOf()).toEqual({ answerMs: 5_000, signOffMs: 5_000 });
  expect(limitsOf('answers-late')).toEqual({ answerMs: 1_000, signOffMs: 1_000 });
  expect(limitsOf('answers-late', 10_000)).toEqual({ answerMs: 10_000, signOffMs: 1_000 });
});
