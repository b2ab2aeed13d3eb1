import type { Change } from '#run/reference.ts';

/** Leaves out mutants that break only what an earlier one breaks: every requirement keeps one. Keeps all that are none. */
export function oneForEach(changes: readonly Change[]): Change[] {
  const broken = new Set<string>();
  return changes.filter(({ kind, breaks }) => {
    if (kind !== 'mutant') return true;
    const isNew = breaks.some((id) => !broken.has(id));
    for (const id of breaks) broken.add(id);
    return isNew;
  });
}
