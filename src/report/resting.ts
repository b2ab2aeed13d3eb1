import type { RunRecord } from '#verdict/record.ts';

/** How many of the judged requirements rest on assumptions, and how many of these on one that nobody has confirmed. */
export type Resting = { readonly count: number; readonly onOpen: number };

/** Counts what of a verdict rests on assumptions. */
export function restingOnAssumptions({
  requirements,
  assumptions,
}: Pick<RunRecord, 'requirements' | 'assumptions'>): Resting {
  const open = new Set(assumptions.filter((row) => !row.isConfirmed).map(({ id }) => id));
  const resting = requirements.filter(
    (row) => row.outcome !== undefined && row.assumptions.length > 0,
  );
  const onOpen = resting.filter((row) => row.assumptions.some((id) => open.has(id)));
  return { count: resting.length, onOpen: onOpen.length };
}
