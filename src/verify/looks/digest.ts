import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, sound, tampered } from '../row.ts';

/** The record names the transcript that lies beside it. */
export const digest: Look<RunEvidence> = {
  id: 'digest',
  what: text('Vingerafdruk', 'Digest'),
  look({ record, files: { transcript } }) {
    if (!record || transcript === undefined) return undefined;
    return record.volatile.transcriptDigest === sha256(transcript)
      ? sound('run.json hoort bij dit transcript', 'run.json belongs to this transcript')
      : tampered(
          'De vingerafdruk in run.json is niet die van dit transcript',
          'The digest in run.json is not that of this transcript',
        );
  },
};
