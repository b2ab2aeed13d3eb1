import { type Inspection, inspectionFields } from '#dossier/dossier.ts';
import type { Slice } from '#evidence/slice.ts';
import { doneBefore } from './done-before.ts';

/** Gives what was recorded of the parents' inspection of the leased pupil's dossier before entry `seq`, if anything. */
export function inspectionBefore(slice: Slice, seq: number): Inspection | undefined {
  const recorded = doneBefore(slice, seq).findLast(
    ({ call, request }) => call === 'recordInspection' && request.pgn === slice.lease?.pgn,
  )?.request.inspection;
  if (typeof recorded !== 'object' || recorded === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(recorded));
  return Object.fromEntries(
    inspectionFields.flatMap((name) => {
      const value = values.get(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
