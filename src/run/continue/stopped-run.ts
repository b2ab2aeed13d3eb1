/**
 * A run that was stopped, as it can be gone on with:
 *
 * 1. It stays the same run: the same folder, plan, seed and attempt, and one transcript whose chain goes on. An entry
 *    says that it was gone on with; the verdict tells so.
 * 2. What had ended is kept. What was under way is played anew, with another pupil, and only that counts; what is on
 *    record of it from before stays there for everybody to see.
 * 3. The target, the law and this program must be the same as before.
 */
import { existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { testBsns } from '#dossier/pgn.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import { readTranscript, TranscriptError } from '#evidence/read-transcript.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { bodiesIn } from '../bodies-in.ts';

/** What nobody may know of a run that goes on, and is needed to go on with it. */
export type KeptSecrets = {
  readonly seed: number;
  readonly salt: string;
  /** ISO 8601. */
  readonly startedAt: string;
};

/** The file in the folder of a run that holds these until it has ended. */
export const secretsFile = 'continue.json';

/** A run that was stopped. */
export type StoppedRun = {
  readonly runId: string;
  /** The folder for reports that it stands in. */
  readonly reports: string;
  readonly started: EntryOf<'run-started'>;
  readonly entries: readonly Entry[];
  /** The last line, and how many bytes all lines have. */
  readonly lastLine: string;
  readonly length: number;
  readonly secrets: KeptSecrets;
};

/**
 * Reads a run that was stopped from its folder. Of a line that was not written whole nothing is left.
 *
 * @throws ConfigurationError when there is none, or it has ended.
 */
export function readStoppedRun(folder: string): StoppedRun {
  const path = join(folder, 'transcript.ndjson');
  if (!existsSync(path)) throw cannot(folder, 'it holds no transcript', 'name the folder of a run');
  const written = readFileSync(path);
  const length = written.lastIndexOf('\n') + 1;
  const content = written.subarray(0, length).toString('utf8');
  const entries = entriesIn(content, folder);
  const [started] = entries;
  if (started?.kind !== 'run-started') {
    throw cannot(folder, 'nothing had begun', 'start a new run');
  }
  if (entries.some(({ kind }) => kind === 'seed-revealed') || !hasSecrets(folder)) {
    throw cannot(folder, 'it has ended, or cannot be gone on with', 'start a new run');
  }
  if (length < written.length) truncateSync(path, length);
  const secrets: KeptSecrets = JSON.parse(readFileSync(join(folder, secretsFile), 'utf8'));
  const lastLine = content.trimEnd().split('\n').at(-1) ?? '';
  return {
    runId: basename(folder),
    reports: dirname(folder),
    started,
    entries,
    lastLine,
    length,
    secrets,
  };
}

/** Takes away what is needed to go on with a run, once it has ended. */
export function forgetSecrets(folder: string): void {
  rmSync(join(folder, secretsFile), { force: true });
}

/** Tells which scenarios had ended in a run. */
export function endedIn(entries: readonly Entry[]): ReadonlySet<string> {
  const ended = entries.filter((entry) => entry.kind === 'scenario-ended');
  return new Set(ended.map(({ scenario }) => scenario));
}

/** Gives the scenario that was under way when a run was stopped, if any was. */
export function underWayIn(entries: readonly Entry[]): string | undefined {
  const last = entries.findLast(
    ({ kind }) => kind === 'scenario-started' || kind === 'scenario-ended',
  );
  return last?.kind === 'scenario-started' ? last.scenario : undefined;
}

/** Numbers that a scenario may have drawn after the last one that is on record. */
const margin = 12;

/** Gives how many of the numbers for pupils a run may have handed out. */
export function pgnsIn(entries: readonly Entry[]): number {
  const used = new Set(
    entries.flatMap((entry) => {
      if (entry.kind === 'leased' || entry.kind === 'loading') return [entry.pgn];
      return entry.kind === 'driver-called' ? [String(entry.request.pgn)] : [];
    }),
  );
  const all = [...testBsns()];
  return all.findLastIndex((pgn) => used.has(pgn)) + 1 + margin;
}

function entriesIn(content: string, folder: string): Entry[] {
  try {
    return readTranscript(content, bodiesIn(folder));
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    throw cannot(folder, error.message, 'start a new run');
  }
}

function hasSecrets(folder: string): boolean {
  return existsSync(join(folder, secretsFile));
}

function cannot(folder: string, why: string, remedy: string): ConfigurationError {
  return new ConfigurationError(`Cannot go on with the run in "${folder}" (${why}): ${remedy}`);
}
