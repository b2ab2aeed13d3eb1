/**
 * What other programs import as `oso-keur/dossier`: the check of a dossier, without set-up.
 *
 *     import { checkDossier } from 'oso-keur/dossier';
 *     const { findings } = checkDossier(readFileSync('dossier.xml'));
 *     for (const { rule, line, message } of findings) console.log(rule, line, message.nl);
 */
import {
  type CheckDossierOptions,
  type CheckedDossier,
  checkDossier as checkByLaw,
  type DossierLaw,
} from '#dossier/check-dossier.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';

export type { CheckDossierOptions, CheckedDossier } from '#dossier/check-dossier.ts';
export type { DossierFinding, Layer, Severity } from '#dossier/finding.ts';
export type { ProfileName } from '#dossier/profile.ts';
export type { Language, Text } from '#words/text.ts';

let builtIn: DossierLaw | undefined;

/**
 * Tells everything that is wrong with a dossier, by the newest gegevensset: structure first, then rules, each in document
 * order. Hand it text, or the bytes of a file in UTF-8, UTF-16 or ISO-8859-1. It never throws on what stands in the
 * dossier: what is not well-formed is a finding too. The gegevensset is loaded at the first call.
 *
 * @throws RangeError when the caller asks for a profile that the gegevensset does not have.
 */
export function checkDossier(
  document: string | Uint8Array,
  options: CheckDossierOptions = {},
): CheckedDossier {
  builtIn ??= loadDossierLaw(newestPack);
  return checkByLaw(document, builtIn, options);
}
