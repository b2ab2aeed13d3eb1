/** What can be said of one requirement in one scenario, and of anything made up of such sayings. */
export type Outcome = 'failed' | 'inconclusive' | 'passed';

const worstFirst = ['failed', 'inconclusive', 'passed'] as const satisfies readonly Outcome[];

/** Gives the worst of the outcomes; with none at all nothing was judged, and that is inconclusive. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return worstFirst.find((outcome) => outcomes.includes(outcome)) ?? 'inconclusive';
}
