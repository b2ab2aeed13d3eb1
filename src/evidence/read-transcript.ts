import { sha256 } from './digest.ts';
import type { Entry } from './entry.ts';

/** What is wrong with a transcript. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
}

/**
 * Reads a transcript back from its lines.
 *
 * @throws TranscriptError naming the first line that is no JSON, is out of order or breaks the chain.
 */
export function readTranscript(ndjson: string): Entry[] {
  let previous = sha256('');
  const lines = ndjson.split('\n').filter((line) => line !== '');
  const entries = lines.map((line, at) => {
    const entry = readLine(line, at + 1);
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

function readLine(line: string, number: number): Entry {
  const entry = parseLine(line, number);
  if (typeof entry !== 'object' || entry === null) {
    throw new TranscriptError(`Line ${number} of the transcript is no entry`);
  }
  // Only our recorder writes these lines; the chain tells whether anybody else did.
  return entry as Entry;
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new TranscriptError(`Line ${number} of the transcript is no JSON`, { cause });
  }
}
