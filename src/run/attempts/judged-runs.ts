import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetSummary } from '#evidence/entry.ts';
import { isSameTarget } from './attempt-among.ts';
import { readLog, type Started } from './log-line.ts';

/**
 * Names the runs against a target that were judged, by the attempt log of a reports folder, the latest first: up to the
 * latest that was whole, after which nothing older counts.
 */
export function judgedRuns(reports: string, target: TargetSummary): readonly string[] {
  const log = join(reports, 'attempts.ndjson');
  if (!existsSync(log)) return [];
  const { lines } = readLog(readFileSync(log, 'utf8'));
  const ended = new Set(lines.flatMap((line) => (line.kind === 'ended' ? [line.runId] : [])));
  const judged = lines.filter(
    (line): line is Started =>
      line.kind === 'started' && isSameTarget(line.target, target) && ended.has(line.runId),
  );
  const whole = judged.findLastIndex(({ only }) => only === undefined);
  return judged
    .slice(Math.max(whole, 0))
    .map(({ runId }) => runId)
    .reverse();
}
