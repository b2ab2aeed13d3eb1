import type { Entry } from './entry.ts';

/** Tells whether a run came to its end: what is absent from a transcript that breaks off may just not have been written. */
export function isComplete(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === 'barrier') && entries.at(-1)?.kind === 'run-ended';
}
