import { loadRequirements } from '#law/load-law.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { listChanges } from '#run/reference.ts';
import type { Subject } from './proof-document.ts';

/** Reads what there is to prove: the requirements that are tested, and every change of the reference. */
export async function readSubject(): Promise<Subject> {
  const tested = loadRequirements().filter((row) => !('notTestedBecause' in row));
  return {
    suite: suiteVersion,
    requirements: tested.map(({ id, level }) => ({ id, level })),
    changes: await listChanges(),
  };
}
