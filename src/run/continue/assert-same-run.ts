import { isDeepStrictEqual } from 'node:util';
import type { RunStarted } from '#evidence/entry.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { StoppedRun } from './stopped-run.ts';

/** What may be otherwise without making another run of it: its number, and what it was made of at random. */
const own: readonly (keyof RunStarted)[] = ['kind', 'runId', 'seedCommitment'];

/**
 * Makes sure that what would be started now is the run that was stopped.
 *
 * @throws ConfigurationError naming what differs.
 */
export function assertSameRun(stopped: StoppedRun, now: RunStarted): void {
  const before: Readonly<Partial<Record<keyof RunStarted, unknown>>> = stopped.started;
  // What an entry holds went through JSON.
  const after: RunStarted = JSON.parse(JSON.stringify(now));
  const names = Object.keys(after) as (keyof RunStarted)[];
  const differing = names.filter(
    (name) => !own.includes(name) && !isDeepStrictEqual(before[name], after[name]),
  );
  if (differing.length === 0) return;
  throw new ConfigurationError(
    `Cannot go on with run ${stopped.runId}: it began with another ${differing.join(', ')}; put the target file and the options back as they were, or start a new run`,
  );
}
