import type { Exchange } from '#evidence/exchange.ts';
import type { Release } from '#exchange/release.ts';
import { resultOf } from './exchanges.ts';

/** Gives the answers with the highest result, in order (assumption A22-25); a result outside the ranking is below it. */
export function bestOf<Answer extends Exchange>(
  { results, resultRanking }: Release,
  answers: readonly Answer[],
): Answer[] {
  const codes = resultRanking.map((name) => results[name]);
  const rankOf = (answer: Exchange) => {
    const at = codes.indexOf(resultOf(answer, 'documentResponse') ?? '');
    return at === -1 ? codes.length : at;
  };
  const best = Math.min(...answers.map(rankOf));
  return answers.filter((answer) => rankOf(answer) === best);
}
