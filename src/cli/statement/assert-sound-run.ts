import { join } from 'node:path';
import { digestOf, sha256 } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import { readTranscript, TranscriptError } from '#evidence/read-transcript.ts';
import { loadLaw, releases } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { recordDigest } from '#statement/record-digest.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import { readDescribedFile, readTextFile } from './read-file.ts';

/** What a run was judged by besides our own law. */
export type SoundRunOptions = { readonly exchange?: string | undefined };

/**
 * Gives the record of a run that came to its end, when its transcript says the same as its record, by the same law.
 *
 * @throws ConfigurationError with one sentence when it does not.
 */
export function assertSoundRun(folder: string, { exchange }: SoundRunOptions): RunRecord {
  const record = readDescribedFile<RunRecord>(join(folder, 'run.json'), {
    what: 'record of the run',
    schema: 'run.schema.json',
  });
  const transcript = readTextFile(join(folder, 'transcript.ndjson'), 'transcript');
  const problem = problemIn(record, { transcript, exchange });
  if (problem === undefined) return record;
  throw new ConfigurationError(`The run "${folder}" does not verify: ${problem}`);
}

type Beside = SoundRunOptions & { readonly transcript: string };

function problemIn(record: RunRecord, { transcript, exchange }: Beside): string | undefined {
  if (sha256(transcript) !== record.volatile.transcriptDigest) {
    return 'the digest of transcript.ndjson is not the one in run.json';
  }
  const entries = entriesOf(transcript);
  if ('why' in entries) return entries.why;
  if (entries.at(-1)?.kind !== 'run-ended') return 'it did not come to its end: run again';
  const law = lawOf(record, exchange);
  if (!law)
    return `this OSO Keur knows no release "${record.release}": use OSO Keur ${record.suite}`;
  const other = Object.entries(law).find(([name, part]) => isOther(record, { name, part }));
  if (other) {
    return `it was judged by other "${other[0]}" than these: use OSO Keur ${record.suite}, and give --exchange if the run had it`;
  }
  const judged = judgedAgain(entries, law);
  if (typeof judged === 'string') return judged;
  return digestOf(judged) === recordDigest(record)
    ? undefined
    : 'run.json is not what its transcript comes to';
}

function entriesOf(transcript: string): readonly Entry[] | { readonly why: string } {
  try {
    return readTranscript(transcript);
  } catch (error) {
    if (error instanceof TranscriptError) return { why: error.message };
    throw error;
  }
}

function lawOf(record: RunRecord, exchange: string | undefined): Law | undefined {
  const release = releases.find((name) => name === record.release);
  if (!release) return undefined;
  const overlay = exchange === undefined ? undefined : readExchangeFolder(exchange, release);
  return loadLaw({ release, exchange: overlay });
}

function isOther(
  { lawDigests }: RunRecord,
  { name, part }: { readonly name: string; readonly part: unknown },
): boolean {
  return lawDigests[name] !== digestOf(part);
}

function judgedAgain(entries: readonly Entry[], law: Law): object | string {
  try {
    // As the file has it: what is undefined is not there.
    return JSON.parse(JSON.stringify({ format: 1, ...judge(entries, law) }));
  } catch (error) {
    if (error instanceof TranscriptError) return error.message;
    throw error;
  }
}
