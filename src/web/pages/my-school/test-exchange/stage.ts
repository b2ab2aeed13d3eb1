import { isUnderWay } from '#register/school-tests/own-test.ts';
import type { ToldTestExchange } from '#register/school-tests/tell-test-exchange.ts';

/** Where a school is in its test exchange, in this order. */
export const stages = ['before', 'questions', 'start', 'playing', 'outcome'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];

/**
 * Tells where a school is. What is played or waits to be recorded goes before all; before that, or to begin anew, it may look at an
 * earlier step (`asked` is its number), as far as it has come.
 */
export function stageOf(
  { test, answers, opposite }: ToldTestExchange,
  asked: string | undefined,
): Stage {
  if (test && isUnderWay(test)) return 'playing';
  if (test?.hasRun && !test.result) return 'outcome';
  const furthest = opposite === null ? 1 : answers === null ? 2 : 3;
  const at = Number(asked);
  if ([1, 2, 3].includes(at)) return stages[Math.min(at, furthest) - 1] ?? 'before';
  if (test?.result) return 'outcome';
  return furthest === 3 ? 'start' : 'before';
}
