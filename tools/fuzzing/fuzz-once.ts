import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignRecord } from '#fuzz/campaign/campaign-record.ts';
import { inReports, osoKeur } from './in-reports.ts';

/** What came of `oso-keur fuzz`. */
export type FuzzedOnce = {
  readonly record: CampaignRecord;
  /** Of how many of the stored counterexamples a fresh start came to the same finding. */
  readonly replayed: Replayed;
};

/**
 * How many counterexamples were stored, and how many came to the same finding when they were played again; and how many besides did
 * not fail again at once, and were told to be unsteady.
 */
export type Replayed = {
  readonly stored: number;
  readonly same: number;
  readonly unsteady: number;
};

/**
 * Does `oso-keur fuzz` with these options against a target in a process of its own, and gives what `fuzz.json` holds. Plays every
 * counterexample that it stored again by `oso-keur replay`, in a process of its own too, where that is asked.
 *
 * @throws Error with what it printed, when it left none.
 */
export function fuzzOnce(
  target: readonly string[],
  options: readonly string[],
  { replays }: { readonly replays: boolean },
): Promise<FuzzedOnce> {
  return inReports(['fuzz', ...target, ...options], async (reports, printed) => {
    const [runId] = readdirSync(reports);
    if (runId === undefined) throw new Error(`oso-keur fuzz left nothing: ${printed}`);
    const folder = join(reports, runId);
    const record: CampaignRecord = JSON.parse(readFileSync(join(folder, 'fuzz.json'), 'utf8'));
    const replayed = replays
      ? await replayAll(target, folder, record)
      : { stored: 0, same: 0, unsteady: 0 };
    return { record, replayed };
  });
}

async function replayAll(
  target: readonly string[],
  folder: string,
  { findings }: CampaignRecord,
): Promise<Replayed> {
  const steady = findings.filter(({ isSteady }) => isSteady);
  let same = 0;
  for (const { requirement, folder: stored } of steady) {
    const options = ['replay', join(folder, stored), ...target, '--lang', 'en'];
    const { code, printed } = await osoKeur(options);
    if (code === 1 && printed.includes(`\n    ${requirement}: `)) same += 1;
  }
  return { stored: steady.length, same, unsteady: findings.length - steady.length };
}
