/** What can be said of a run, or of a role in a profile; waived is failed, under a waiver that holds. */
export type Verdict = 'failed' | 'inconclusive' | 'waived' | 'passed';

/** What is said of a whole run: its verdict, or that only a part was played, so that there is none. */
export type Conclusion = Verdict | 'partial';

/** What can be said of one requirement in one scenario; what only should have been done is observed, and fails nobody. */
export type Outcome = Verdict | 'observed';

/** Every outcome, the worst first. */
export const worstFirst = [
  'failed',
  'inconclusive',
  'waived',
  'observed',
  'passed',
] as const satisfies readonly Outcome[];

/** Gives the worst of the outcomes; with none at all nothing was judged, and that is inconclusive. */
export function worstOf<Each extends Outcome>(outcomes: readonly Each[]): Each | 'inconclusive' {
  const worst = worstFirst.find((outcome) => outcomes.some((each) => each === outcome));
  return outcomes.find((each) => each === worst) ?? 'inconclusive';
}
