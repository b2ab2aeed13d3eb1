import type { Entry } from './entry.ts';
import { seedCommitment } from './seed-commitment.ts';

/**
 * Tells whether a transcript reveals the seed that it was bound to from the start: once, after everything that was made
 * from it, and before the barrier.
 */
export function isSeedRevealed(entries: readonly Entry[]): boolean {
  const started = entries.find((entry) => entry.kind === 'run-started');
  const [revealed, again] = entries.filter((entry) => entry.kind === 'seed-revealed');
  if (!started || !revealed || again) return false;
  const lastMade = entries.findLast(({ kind }) => kind === 'leased')?.seq ?? started.seq;
  const barrier = entries.find(({ kind }) => kind === 'barrier');
  const isInTime = lastMade < revealed.seq && revealed.seq < (barrier?.seq ?? Infinity);
  return isInTime && seedCommitment(revealed) === started.seedCommitment;
}
