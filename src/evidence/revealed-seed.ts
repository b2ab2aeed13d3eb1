import type { Entry } from './entry.ts';

/** Gives the seed that the dossiers of a run were made from, as far as it was told. */
export function revealedSeed(entries: Iterable<Entry>): number | undefined {
  for (const entry of entries) if (entry.kind === 'seed-revealed') return entry.seed;
  return undefined;
}
