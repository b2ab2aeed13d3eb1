import type { Attempt } from './attempt.ts';
import type { Entry } from './entry.ts';

/** Gives the attempt that a transcript tells of. */
export function attemptIn(entries: readonly Entry[]): Attempt | undefined {
  const entry = entries.find(({ kind }) => kind === 'attempt');
  if (entry?.kind !== 'attempt') return undefined;
  const { number, others, flaw } = entry;
  return { number, others, ...(flaw && { flaw }) };
}
