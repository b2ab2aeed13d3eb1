import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '#run/reference.ts';
import type { RunRecord } from '#verdict/record.ts';
import { inReports } from './in-reports.ts';

const quantified = 'willekeurig/';

/** Runs all scenarios against a planted fault, and tells whether none fails but those that stand for many cases. */
export function passesWithout({ name }: Change): Promise<boolean> {
  return inReports(['run', '--planted', name, '--ci'], (reports) => {
    const record: RunRecord = JSON.parse(readFileSync(join(reports, 'latest/run.json'), 'utf8'));
    const stands = new Set(
      record.scenarios
        .filter(({ feature }) => feature.startsWith(quantified))
        .map(({ key }) => key),
    );
    const others = record.results.filter(({ scenario }) => !stands.has(scenario));
    return others.every(({ outcome }) => outcome !== 'failed' && outcome !== 'inconclusive');
  });
}
