import type { Slice } from '#evidence/slice.ts';

/** What was arranged with the driver, as far as the target agreed. */
export type Arrangement = {
  readonly isLoaded: boolean;
  readonly isInspected: boolean;
  readonly readyFor: string | undefined;
};

/** Gives what the driver had arranged for the scenario's pupil before entry `seq`. */
export function arrangementBefore(slice: Slice, seq: number): Arrangement {
  const done = slice.driver.filter((call) => call.seq < seq && call.outcome.status === 'done');
  const inspected = done.findLast(({ call }) => call === 'recordInspection');
  const ready = done.findLast(({ call }) => call === 'makeReady');
  return {
    isLoaded: done.some(({ call }) => call === 'loadPupil'),
    isInspected: hasSeen(inspected?.request.inspection),
    readyFor: ready && String(ready.request.forBrin),
  };
}

function hasSeen(inspection: unknown): boolean {
  if (typeof inspection !== 'object' || inspection === null) return false;
  return 'inzage' in inspection && ['true', '1'].includes(String(inspection.inzage));
}
