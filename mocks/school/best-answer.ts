import type { DeliveryPoint, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';

/** What a delivery point answered. */
export type PointAnswer = {
  readonly point: DeliveryPoint;
  readonly answer: Messages['documentResponse'];
};

/**
 * Gives the answer with the best result, and of several such the one that came last (wiki OSO:2017/Afmelden_Sessie; the
 * ranking is assumption A22-25). A result outside the ranking is below it.
 */
export function bestAnswer(
  { results, resultRanking }: Release,
  answers: readonly PointAnswer[],
): PointAnswer | undefined {
  const codes = resultRanking.map((name) => results[name]);
  const rankOf = ({ answer }: PointAnswer) => {
    const at = codes.indexOf(answer.resultaat);
    return at === -1 ? codes.length : at;
  };
  const best = Math.min(...answers.map(rankOf));
  return answers.findLast((answer) => rankOf(answer) === best);
}
