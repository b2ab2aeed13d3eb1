import { results } from '../wire/results.ts';
import type { Visit } from '../wire/wire-writer.ts';
import type { Element } from '../xml/element.ts';

/** What one delivery point answered. */
export type DeliveryAnswer = {
  readonly visit: Visit;
  readonly resultaat: string;
  readonly dossier: Element | undefined;
  /** Whether it answered at all. */
  readonly isAnswered: boolean;
};

const bestFirst: readonly string[] = [
  results.transferSucceeded,
  results.notChanged,
  results.notRetrievable,
  results.notAvailable,
];

/** The best of several answers; of equally good ones the last. There must be one. */
export function pickBestAnswer(answers: readonly DeliveryAnswer[]): DeliveryAnswer {
  return answers.reduce((best, next) =>
    rank(next.resultaat) <= rank(best.resultaat) ? next : best,
  );
}

function rank(resultaat: string): number {
  const place = bestFirst.indexOf(resultaat);
  return place === -1 ? bestFirst.length : place;
}
