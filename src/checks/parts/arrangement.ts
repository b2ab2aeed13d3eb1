import { profileNamed } from '#dossier/profile.ts';
import type { Slice } from '#evidence/slice.ts';
import { booleanOf } from '#xml/boolean-of.ts';
import { doneBefore } from './done-before.ts';

/** What was arranged with the driver, as far as the target agreed. */
export type Arrangement = {
  readonly isLoaded: boolean;
  /** The parents have seen the dossier, or need not have, in this profile. */
  readonly isInspected: boolean;
  readonly readyFor: string | undefined;
};

/** Gives what the driver had arranged for the scenario's pupil before entry `seq`. */
export function arrangementBefore(slice: Slice, seq: number): Arrangement {
  const done = doneBefore(slice, seq);
  const inspected = done.findLast(({ call }) => call === 'recordInspection');
  const last = done.findLast(({ call }) => call === 'makeReady' || call === 'withdrawReady');
  const ready = last?.call === 'makeReady' ? last : undefined;
  return {
    isLoaded: done.some(({ call }) => call === 'loadPupil'),
    isInspected: !asksInspection(slice) || hasSeen(inspected?.request.inspection),
    readyFor: ready && String(ready.request.forBrin),
  };
}

function asksInspection({ pack, scenario }: Slice): boolean {
  return profileNamed(pack.kinds, scenario.profile).asksParents.length > 0;
}

function hasSeen(inspection: unknown): boolean {
  if (typeof inspection !== 'object' || inspection === null) return false;
  return 'inzage' in inspection && booleanOf(String(inspection.inzage)) === true;
}
