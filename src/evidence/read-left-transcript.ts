import type { Entry } from './entry.ts';
import { type FileOf, readTranscript } from './read-transcript.ts';

/** What a run that broke off left: every entry that was written, and what is the matter with the end, if anything. */
export type LeftTranscript = { readonly entries: readonly Entry[]; readonly flaw?: string };

/**
 * Reads a transcript of which the last line may have been cut off, and leaves that out.
 *
 * @throws TranscriptError where anything else is wrong: that is no crash.
 */
export function readLeftTranscript(ndjson: string, fileOf?: FileOf): LeftTranscript {
  const end = ndjson.lastIndexOf('\n') + 1;
  const entries = readTranscript(ndjson.slice(0, end), fileOf);
  if (end === ndjson.length) return { entries };
  return { entries, flaw: `Line ${entries.length + 1} of the transcript was cut off` };
}
