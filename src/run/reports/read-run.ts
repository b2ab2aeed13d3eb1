import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '#evidence/entry.ts';
import { readTranscript, TranscriptError } from '#evidence/read-transcript.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { RunRecord } from '#verdict/record.ts';
import { bodiesIn } from '../bodies-in.ts';
import { recordFaults } from '../record-faults.ts';

/** A run as it was left behind; without entries when its transcript is not beside its record. */
export type KeptRun = { readonly record: RunRecord; readonly entries?: readonly Entry[] };

/**
 * Reads a run back from its folder, or from its `run.json`.
 *
 * @throws ConfigurationError when it is not there, or not as its schema says.
 */
export function readRun(path: string): KeptRun {
  const file = isFolder(path) ? join(path, 'run.json') : path;
  const record = readRecord(file);
  const transcript = join(dirname(file), 'transcript.ndjson');
  return existsSync(transcript) ? { record, entries: readEntries(transcript) } : { record };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readRecord(file: string): RunRecord {
  const record = parse(file);
  const [fault] = recordFaults(record);
  if (fault) {
    const { instancePath, message } = fault;
    const place = instancePath === '' ? '' : `${instancePath.slice(1).replaceAll('/', '.')} `;
    throw new ConfigurationError(
      `Cannot read a run from "${file}": it is not as schemas/run.schema.json says (${place}${message}); use the version of OSO Keur that played it`,
    );
  }
  // It is as its schema says, and that is held to the type by the tests of a run.
  return record as RunRecord;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no JSON';
    throw new ConfigurationError(
      `Cannot read a run from "${file}" (${why}): give the folder of a run, as reports/latest, or its run.json`,
      { cause },
    );
  }
}

function readEntries(file: string): Entry[] {
  try {
    return readTranscript(readFileSync(file, 'utf8'), bodiesIn(dirname(file)));
  } catch (cause) {
    if (!(cause instanceof TranscriptError)) throw cause;
    throw new ConfigurationError(
      `Cannot read "${file}": ${cause.message}; take it from where the run left it`,
      { cause },
    );
  }
}
