import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CampaignRecord } from '#fuzz/campaign/campaign-record.ts';
import { inReports } from './in-reports.ts';

/**
 * Does `oso-keur fuzz` with these options in a process of its own, and gives what `fuzz.json` holds.
 *
 * @throws Error with what it printed, when it left none.
 */
export function fuzzOnce(options: readonly string[]): Promise<CampaignRecord> {
  return inReports(['fuzz', ...options], (reports, printed): CampaignRecord => {
    const [runId] = readdirSync(reports);
    if (runId === undefined) throw new Error(`oso-keur fuzz left nothing: ${printed}`);
    return JSON.parse(readFileSync(join(reports, runId, 'fuzz.json'), 'utf8'));
  });
}
