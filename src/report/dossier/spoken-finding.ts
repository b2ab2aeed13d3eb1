import type { DossierFinding } from '#dossier/finding.ts';
import type { Language } from '#words/text.ts';

/** A finding as machines read it, with its message in one language. */
export type SpokenFinding = Omit<DossierFinding, 'message'> & { readonly message: string };

/** Gives a finding with its message in this language. */
export function spokenFinding(finding: DossierFinding, language: Language): SpokenFinding {
  return { ...finding, message: finding.message[language] };
}
