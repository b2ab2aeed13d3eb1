import type { Verdict } from '#verdict/outcome.ts';
import type { RunDiff } from './run-diff.ts';

/** Says whether something new fails; where nothing does but not all of it could be compared, that cannot be told. */
export function verdictOfDiff({ judgements, gaps }: RunDiff): Exclude<Verdict, 'waived'> {
  if (judgements.some(({ change }) => change === 'new')) return 'failed';
  const isHidden = judgements.some(({ change }) => change === 'noLongerJudged');
  return gaps.length > 0 || isHidden ? 'inconclusive' : 'passed';
}
