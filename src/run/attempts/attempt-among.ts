import type { Attempt, EarlierAttempt } from '#evidence/attempt.ts';
import type { TargetSummary } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { ReadLog, Started } from './log-line.ts';

/** Tells which attempt at its target a run is that begins now, by what the log kept of those before. */
export function attemptAmong({ lines, brokenAt }: ReadLog, begun: Started): Attempt {
  const before = lines.filter(
    (line): line is Started => line.kind === 'started' && isSameTarget(line.target, begun.target),
  );
  const others = before.map((started): EarlierAttempt => {
    const { runId, at, planDigest, only, waived } = started;
    const ended = lines.findLast((line) => line.kind === 'ended' && line.runId === runId);
    return {
      runId,
      startedAt: at,
      outcome: ended?.kind === 'ended' ? ended.outcome : 'broken off',
      isPartial: only !== undefined,
      isSamePlan: planDigest === begun.planDigest,
      waived: waived.length,
    };
  });
  const flaw = brokenAt === undefined ? {} : { flaw: brokenChain(brokenAt) };
  return { number: others.length + 1, others, ...flaw };
}

/**
 * Tells whether two runs were against one target. Who says that it is another system than before starts counting again,
 * so only what a school would call another system counts: supplier, product and version. The OIN, what is claimed and where it runs do not.
 */
export function isSameTarget(one: TargetSummary, other: TargetSummary): boolean {
  return (
    one.supplier === other.supplier &&
    one.name === other.name &&
    one.version === other.version &&
    one.change === other.change
  );
}

function brokenChain(line: number) {
  return text(
    `regel ${line} van attempts.ndjson volgt niet op de regel ervoor: er is in het logboek geschreven of geknipt`,
    `line ${line} of attempts.ndjson does not follow the one before: the log was written or cut in`,
  );
}
