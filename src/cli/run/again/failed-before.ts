import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { suiteVersion } from '#law/suite-version.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { judgedRuns } from '#run/attempts/judged-runs.ts';
import type { Chosen } from '#run/prepare.ts';
import { referenceTarget } from '#run/reference.ts';
import { readRun } from '#run/reports/read-run.ts';
import { toldOfTarget } from '#run/told-of-target.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { RunRecord } from '#verdict/record.ts';
import { otherLaw } from './other-law.ts';
import { stillFailing } from './still-failing.ts';

/** The scenarios that failed when they were last tried, by key, and the latest run. */
export type FailedBefore = { readonly runId: string; readonly scenarios: readonly string[] };

/**
 * Tells which scenarios failed when they were last tried against a target, also under a waiver: in its latest whole run,
 * or in a partial one since.
 *
 * @throws ConfigurationError when there was no such run, nothing failed in it, or it was judged by another law.
 */
export function failedBefore(
  chosen: Chosen,
  { reports, law }: { readonly reports: string; readonly law: Law },
): FailedBefore {
  const target = chosen.kind === 'file' ? chosen.target : referenceTarget(law.release);
  const summary = toldOfTarget(target, chosen).target;
  const who = `"${[summary.name, summary.version, summary.change].filter(Boolean).join(' ')}"`;
  const [runId, ...before] = judgedRuns(reports, summary);
  if (runId === undefined || !existsSync(join(reports, runId, 'run.json'))) {
    const gone = runId === undefined ? 'no run of it was judged' : `run ${runId} is gone`;
    throw new ConfigurationError(
      `Cannot tell what failed with ${who}: ${gone} in "${reports}"; leave --failed out, or give --reports the folder of its runs`,
    );
  }
  const { record } = readRun(join(reports, runId));
  const now = { release: law.release.release, law: lawDataOf(law, suiteVersion) };
  const other = otherLaw(record, now);
  if (other !== undefined) {
    throw new ConfigurationError(`The latest run of ${who}, ${runId}, was judged ${other}`);
  }
  const scenarios = stillFailing([record, ...sameLaw(before, { reports, record })]);
  if (scenarios.length > 0) return { runId, scenarios };
  throw new ConfigurationError(
    `Nothing of ${who} failed when it was last tried, up to run ${runId}: leave --failed out, and play everything`,
  );
}

type Latest = { readonly reports: string; readonly record: RunRecord };

/** The runs before that are still there, up to one that was judged by another law. */
function sameLaw(runIds: readonly string[], { reports, record }: Latest): readonly RunRecord[] {
  const judgedBy = ({ release, law }: RunRecord) => [release, law];
  const earlier: RunRecord[] = [];
  for (const runId of runIds) {
    if (!existsSync(join(reports, runId, 'run.json'))) return earlier;
    const { record: one } = readRun(join(reports, runId));
    if (!isDeepStrictEqual(judgedBy(one), judgedBy(record))) return earlier;
    earlier.push(one);
  }
  return earlier;
}
