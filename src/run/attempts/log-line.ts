import { sha256 } from '#evidence/digest.ts';
import type { TargetSummary } from '#evidence/entry.ts';
import type { Conclusion, Verdict } from '#verdict/outcome.ts';

/** What the log keeps when a run begins. */
export type Started = {
  readonly kind: 'started';
  readonly runId: string;
  readonly at: string;
  readonly suite: string;
  readonly target: TargetSummary;
  readonly planDigest: string;
  readonly only?: readonly string[];
  /** The requirements that were given a waiver. */
  readonly waived: readonly string[];
};

/** What the log keeps when a run has been judged. */
export type Ended = {
  readonly kind: 'ended';
  readonly runId: string;
  readonly at: string;
  readonly outcome: Conclusion;
  readonly worst: Verdict;
  readonly transcriptDigest: string;
};

/** One line of the attempt log, without its chain. */
export type LogLine = Started | Ended;

/** The log as it was read: what can be read of it, the end of its chain, and the first line that does not fit. */
export type ReadLog = {
  readonly lines: readonly LogLine[];
  readonly previous: string;
  readonly brokenAt?: number;
};

/** Reads an attempt log; each line holds the SHA-256 of the one before. */
export function readLog(content: string): ReadLog {
  const written = content.split('\n').filter((line) => line !== '');
  const read = written.map((line, at) => readLine(line, sha256(written[at - 1] ?? '')));
  const broken = read.findIndex(({ isSound }) => !isSound);
  return {
    lines: read.flatMap(({ line }) => line ?? []),
    previous: sha256(written.at(-1) ?? ''),
    ...(broken !== -1 && { brokenAt: broken + 1 }),
  };
}

type ReadLine = { readonly line?: LogLine; readonly isSound: boolean };

function readLine(written: string, previous: string): ReadLine {
  try {
    const { previous: told, ...line } = JSON.parse(written);
    const isLine = isStarted(line) || isEnded(line);
    return { ...(isLine && { line }), isSound: isLine && told === previous };
  } catch {
    return { isSound: false };
  }
}

// Somebody may have written in the log: only what is counted and told has to be there.
function isStarted(line: Partial<Started>): line is Started {
  const { kind, runId, at, target, planDigest, waived } = line;
  return (
    kind === 'started' &&
    [runId, at, planDigest, target?.supplier, target?.name, target?.version].every(isString) &&
    !Number.isNaN(Date.parse(at ?? '')) &&
    Array.isArray(waived)
  );
}

const outcomes: readonly unknown[] = ['failed', 'inconclusive', 'waived', 'passed', 'partial'];

function isEnded({ kind, runId, outcome }: Partial<Ended>): boolean {
  return kind === 'ended' && isString(runId) && outcomes.includes(outcome);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
