import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '#law/load-law.ts';
import { bestAnswer } from './best-answer.ts';

const { release } = loadLaw({ release: '2022' });
const codes = [...release.resultRanking.map((name) => release.results[name]), 'IetsAnders'];
const anyAnswers = fc.array(fc.constantFrom(...codes), { minLength: 1 }).map((results) =>
  results.map((resultaat, at) => {
    return { point: { routeringsKenmerk: String(at), url: '' }, answer: { resultaat } };
  }),
);

describe('the best answer', () => {
  it('is one of the answers, none is better, and none as good came later', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ranks = answers.map(({ answer }) => codes.indexOf(answer.resultaat));

        const best = bestAnswer(release, answers);

        expect(best).toBe(answers[ranks.lastIndexOf(Math.min(...ranks))]);
      }),
    );
  });

  it('is none when nobody answered', () => {
    expect(bestAnswer(release, [])).toBeUndefined();
  });
});
