import { text } from '#words/text.ts';
import type { Statement } from '../statement.ts';
import type { Row } from './row.ts';

/** The digests of a run as it lies in its folder. */
export type RunDigests = {
  readonly transcriptDigest: string;
  readonly recordDigest: string;
};

/** Tells whether a statement is about this run. */
export function holdAgainstRun({ run }: Statement, digests: RunDigests): Row {
  const isTranscript = run.transcriptDigest === digests.transcriptDigest;
  const isRecord = run.recordDigest === digests.recordDigest;
  const isSound = isTranscript && isRecord;
  return { what: words.run, isSound, detail: isSound ? words.right : wrong(isTranscript) };
}

function wrong(isTranscript: boolean) {
  const file = isTranscript ? 'run.json' : 'transcript.ndjson';
  return text(
    `${file} is niet waarover de verklaring gaat`,
    `${file} is not what the statement is about`,
  );
}

const words = {
  run: text('De run', 'The run'),
  right: text(
    'transcript.ndjson en run.json zijn waarover de verklaring gaat',
    'transcript.ndjson and run.json are what the statement is about',
  ),
} as const;
