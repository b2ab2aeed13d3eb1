import { expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { claimedBy } from '#run/examine/claimed-by.ts';
import { unhurried } from './unhurried.ts';

it('gives the sound reference more time than a run does, and one that was changed its usual time', () => {
  const { release } = loadLaw({ release: '2022' });
  const limitsOf = (change?: string) => {
    const chosen = unhurried({ kind: 'reference', ...(change !== undefined && { change }) });
    return chosen.kind === 'reference' ? claimedBy(chosen, release).limits : undefined;
  };

  expect(limitsOf()).toEqual({ answerMs: 5_000, signOffMs: 5_000 });
  expect(limitsOf('answers-late')).toEqual(claimedBy({ kind: 'reference' }, release).limits);
});
