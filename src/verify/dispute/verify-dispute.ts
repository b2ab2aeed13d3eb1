import { type Judge, judgedAgain } from '../evidence.ts';
import { lookAtAll, standingOf } from '../row.ts';
import type { RunFiles } from '../run-files.ts';
import { entriesIn, transcriptLines } from '../transcript-lines.ts';
import type { Verification } from '../verification.ts';
import type { DisputeFiles } from './dispute.ts';
import { disputeLooks } from './looks/all.ts';
import { toldDispute } from './told-dispute.ts';

/** What a dispute is held against. */
export type Against = {
  /** The run that it is a part of, where that is at hand. */
  readonly whole: RunFiles | undefined;
};

/** Verifies what `dispute` wrote: whether it is as it was written, and comes to the same result again. */
export function verifyDispute(files: DisputeFiles, judge: Judge, { whole }: Against): Verification {
  const { lines, isCutOff } = transcriptLines(files.entries, files.bodies);
  const rows = lookAtAll(disputeLooks, {
    files,
    told: toldDispute(files.dispute),
    lines,
    isCutOff,
    whole,
    ...judgedAgain(entriesIn(lines), judge),
  });
  return { subject: 'dispute', suite: judge.suite, standing: standingOf(rows), rows };
}
