import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetSummary } from '#evidence/entry.ts';
import { isSameTarget } from './attempt-among.ts';
import { readLog } from './log-line.ts';

/** Names the latest run against a target that was judged, by the attempt log of a reports folder; undefined when there was none. */
export function latestRun(reports: string, target: TargetSummary): string | undefined {
  const log = join(reports, 'attempts.ndjson');
  if (!existsSync(log)) return undefined;
  const { lines } = readLog(readFileSync(log, 'utf8'));
  const isJudged = (runId: string) =>
    lines.some((line) => line.kind === 'ended' && line.runId === runId);
  return lines.findLast(
    (line) => line.kind === 'started' && isSameTarget(line.target, target) && isJudged(line.runId),
  )?.runId;
}
