import type { Judgement } from '#verdict/record.ts';
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
  const isBrokenOff = files.record === undefined;
  const recomputed =
    'why' in again ? {} : { recomputed: recomputedOf(again.judgement, isBrokenOff) };
  return { subject: 'run', suite, standing: standingOf(rows), rows, ...recomputed };
}

/** What had failed of a run that broke off is only noted. */
function recomputedOf(judgement: Judgement, isBrokenOff: boolean): Recomputed {
  const { outcome, verdicts, partial, requirements } = judgement;
  const failed = isBrokenOff ? requirements.filter((row) => row.outcome === 'failed') : [];
  const failedSoFar = failed.map(({ id }) => id);
  return { outcome, verdicts, ...(partial && { worst: partial.worst }), failedSoFar };
}
