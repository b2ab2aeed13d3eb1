import type { Judgement, RoleVerdict } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { gatherEvidence, type Judge } from './evidence.ts';
import { allLooks } from './looks/all.ts';
import { lookAtAll, standingOf } from './row.ts';
import type { RunFiles } from './run-files.ts';
import type { Recomputed, Verification } from './verification.ts';

/**
 * Verifies what a run left, from nothing but that and the law here: whether anybody wrote in it, and what its transcript
 * comes to. Never throws on what stands in the files.
 */
export function verifyRun(files: RunFiles, judge: Judge): Verification {
  const evidence = gatherEvidence(files, judge);
  const rows = lookAtAll(allLooks, evidence);
  const { again, suite } = evidence;
  // A run that was killed leaves no record.
  const isIncomplete = files.record === undefined;
  const recomputed =
    'why' in again ? {} : { recomputed: recomputedOf(again.judgement, isIncomplete) };
  return { subject: 'run', suite, standing: standingOf(rows), rows, ...recomputed };
}

/** Of a run that did not end nothing can be said, whatever went wrong before: that is only noted. */
function recomputedOf(judgement: Judgement, isIncomplete: boolean): Recomputed {
  const { outcome, verdicts, partial, requirements } = judgement;
  if (!isIncomplete) {
    return { outcome, verdicts, ...(partial && { worst: partial.worst }), failedSoFar: [] };
  }
  const failed = requirements.filter((requirement) => requirement.outcome === 'failed');
  return {
    outcome: 'inconclusive',
    verdicts: verdicts.map((verdict): RoleVerdict => ({ ...verdict, outcome: 'inconclusive' })),
    worst: worstOfRun(judgement),
    failedSoFar: failed.map(({ id }) => id),
  };
}
