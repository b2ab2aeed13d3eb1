import type { EntryOf } from '#evidence/entry.ts';
import type { Slice } from '#evidence/slice.ts';

/** Gives the calls that the target said it had done before entry `seq`, oldest first. */
export function doneBefore({ driver }: Slice, seq: number): EntryOf<'driver-called'>[] {
  return driver.filter((call) => call.seq < seq && call.outcome.status === 'done');
}
