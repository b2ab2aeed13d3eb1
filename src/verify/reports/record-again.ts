import type { RunRecord } from '#verdict/record.ts';
import type { RunEvidence } from '../evidence.ts';

/**
 * Gives the record that reports are held against: the one that comes out again, or that of the run where others judged;
 * undefined where none comes out.
 */
export function recordAgain(
  told: RunRecord,
  { again, isSameJudge }: Pick<RunEvidence, 'again' | 'isSameJudge'>,
): RunRecord | undefined {
  if (!isSameJudge) return told;
  if ('why' in again) return undefined;
  return { format: 1, ...again.judgement, volatile: told.volatile };
}
