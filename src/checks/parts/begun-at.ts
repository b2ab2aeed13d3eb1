import type { EntryOf } from '#evidence/entry.ts';

/** After which entry what came of an order may stand: who drives may confirm it when something, or all, has been done. */
export function begunAt({ seq, begunAfter }: EntryOf<'driver-called'>): number {
  return begunAfter ?? seq;
}
