import type { JudgedAgain } from '../../evidence.ts';
import type { RunFiles } from '../../run-files.ts';
import type { Lines } from '../../transcript-lines.ts';
import type { Dispute, DisputeFiles } from '../dispute.ts';

/** Everything that verifying a dispute looks at. */
export type DisputeEvidence = Lines &
  JudgedAgain & {
    readonly files: DisputeFiles;
    /** What `dispute.json` tells, as far as it tells something. */
    readonly told: Dispute | undefined;
    /** The run that it is a part of, where that is at hand. */
    readonly whole: RunFiles | undefined;
  };
