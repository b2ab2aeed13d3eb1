/**
 * What other programs import as `oso-keur/dossier`: the check of a dossier, without set-up.
 *
 *     import { checkDossier } from 'oso-keur/dossier';
 *     const { findings } = checkDossier(readFileSync('dossier.xml'));
 *     for (const { rule, line, message } of findings) console.log(rule, line, message.nl);
 *
 * A dossier of another year: `checkDossier(bytes, { gegevensset: '2018.1.1' })`, or the folder of a gegevensset of your own.
 */
import {
  type CheckedDossier,
  type CheckDossierOptions as CheckOptions,
  checkDossier as checkByLaw,
  type DossierLaw,
} from '#dossier/check-dossier.ts';
import { newestPack } from '#law/pack-versions.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';

export type { CheckedDossier } from '#dossier/check-dossier.ts';
export type { DossierFinding, Layer, Severity } from '#dossier/finding.ts';
export type { ProfileName } from '#dossier/profile.ts';
export type { Language, Text } from '#words/text.ts';

/** What a dossier is held to, where that is not what it says itself. */
export type CheckDossierOptions = CheckOptions & {
  /** A version of ours, as `2018.1.1`, or the folder of a gegevensset; the newest of ours when none is named. */
  readonly gegevensset?: string;
};

const read = new Map<string, DossierLaw>();

/**
 * Tells everything that is wrong with a dossier, by the newest gegevensset or the one that is named: structure first, then rules, each in document
 * order. Hand it text, or the bytes of a file in UTF-8, UTF-16 or ISO-8859-1. It never throws on what stands in the
 * dossier: what is not well-formed is a finding too. A gegevensset is loaded at the first
 * call that names it.
 *
 * @throws RangeError when the caller asks for a profile that the gegevensset does not have; ConfigurationError, an Error
 * with one sentence, when there is no such gegevensset or its files are not as they should be.
 */
export function checkDossier(
  document: string | Uint8Array,
  { gegevensset = newestPack, ...options }: CheckDossierOptions = {},
): CheckedDossier {
  const law = read.get(gegevensset) ?? readGegevensset(gegevensset);
  read.set(gegevensset, law);
  return checkByLaw(document, law, options);
}
