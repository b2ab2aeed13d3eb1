import type { Verdict } from './outcome.ts';
import type { Judgement } from './record.ts';

/** Gives the verdict on a run, or of a run that played only a part the worst that it saw, which is no verdict. */
export function worstOfRun({ outcome, partial }: Pick<Judgement, 'outcome' | 'partial'>): Verdict {
  if (outcome !== 'partial') return outcome;
  return partial?.worst ?? 'inconclusive';
}
