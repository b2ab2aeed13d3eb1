import type { DossierFinding } from '#dossier/finding.ts';

/** Names a finding as people know it, with its key where that is another. */
export function findingId({ key, rule }: DossierFinding): string {
  return key === rule ? key : `${rule} (${key})`;
}
