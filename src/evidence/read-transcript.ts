import { sha256 } from './digest.ts';
import type { Entry } from './entry.ts';
import { putBack } from './laid-aside.ts';

/** What is wrong with a transcript. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
}

/** Gives the bytes that were laid aside under a digest; undefined where there are none. */
export type FileOf = (digest: string) => Uint8Array | undefined;

/**
 * Reads a transcript back from its lines, with what was laid aside in its place.
 *
 * @throws TranscriptError naming the first line that is no JSON, is out of order, breaks the chain, or tells of a file
 * that is not there or not as it was.
 */
export function readTranscript(ndjson: string, fileOf: FileOf = () => undefined): Entry[] {
  let previous = sha256('');
  const lines = ndjson.split('\n').filter((line) => line !== '');
  const entries = lines.map((line, at) => {
    const entry = readLine(line, at + 1, fileOf);
    if (entry.seq !== at + 1 || entry.previous !== previous) {
      throw new TranscriptError(`Line ${at + 1} of the transcript does not follow the line before`);
    }
    previous = sha256(line);
    return entry;
  });
  const end = entries.at(-1);
  if (end?.kind === 'run-ended' && end.entries !== entries.length) {
    throw new TranscriptError(
      `The transcript says that it has ${end.entries} lines, and has ${entries.length}`,
    );
  }
  return entries;
}

function readLine(line: string, number: number, fileOf: FileOf): Entry {
  const written = parseLine(line, number);
  if (typeof written !== 'object' || written === null) {
    throw new TranscriptError(`Line ${number} of the transcript is no entry`);
  }
  const entry = line.includes('$file"') ? putBack(written, contentIn(number, fileOf)) : written;
  // Only our recorder writes these lines; the chain tells whether anybody else did.
  return entry as Entry;
}

function contentIn(number: number, fileOf: FileOf): (digest: string) => string {
  return (digest) => {
    const bytes = fileOf(digest);
    const file = `The file "${digest}" of line ${number} of the transcript`;
    if (!bytes) throw new TranscriptError(`${file} is not there`);
    if (sha256(bytes) !== digest) throw new TranscriptError(`${file} is not as it was written`);
    return Buffer.from(bytes).toString('utf8');
  };
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new TranscriptError(`Line ${number} of the transcript is no JSON`, { cause });
  }
}
