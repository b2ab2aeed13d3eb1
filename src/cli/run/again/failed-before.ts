import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suiteVersion } from '#law/suite-version.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { latestRun } from '#run/attempts/latest-run.ts';
import type { Chosen } from '#run/prepare.ts';
import { referenceTarget } from '#run/reference.ts';
import { readRun } from '#run/reports/read-run.ts';
import { toldOfTarget } from '#run/told-of-target.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { RunRecord } from '#verdict/record.ts';
import { otherLaw } from './other-law.ts';

/** The scenarios that failed in a run, by key. */
export type FailedBefore = { readonly runId: string; readonly scenarios: readonly string[] };

/**
 * Tells which scenarios failed in the latest run against a target, also under a waiver.
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
  const runId = latestRun(reports, summary);
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
  const scenarios = failedIn(record);
  if (scenarios.length > 0) return { runId, scenarios };
  throw new ConfigurationError(
    `Nothing failed in the latest run of ${who}, ${runId}: leave --failed out, and play everything`,
  );
}

function failedIn({ scenarios, results }: RunRecord): string[] {
  const failed = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'waived');
  const keys = new Set(failed.map(({ scenario }) => scenario));
  return scenarios.map(({ key }) => key).filter((key) => keys.has(key));
}
