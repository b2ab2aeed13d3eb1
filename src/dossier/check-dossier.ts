/**
 * Everything that is wrong with a dossier, layer by layer:
 *
 * 1. What is not well-formed, has a document type, or goes beyond our limits, is told as such, and nothing else can be.
 * 2. Structure is judged in one pass, and a broken part does not hide the rest.
 * 3. The published validator stops at structure, so a structurally broken dossier does not reach `as-shipped`.
 * 4. The rules of the family and profile that the dossier names itself are judged on what is there, unless the caller
 *    asks for another profile.
 */
import type { LocatedDocument } from '#xml/located.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { XmlError } from '#xml/xml-error.ts';
import type { ElementTree } from './elements.ts';
import type { DossierFinding } from './finding.ts';
import type { Pack } from './pack.ts';
import { kindOfProfile, type ProfileName } from './profile.ts';
import { checkRules } from './rules/check-rules.ts';
import type { RulesOfPack } from './rules/rule.ts';
import type { Rulebook } from './rules/rulebook.ts';
import { checkStructure } from './structure/check-structure.ts';
import { unreadable } from './unreadable.ts';

/** What a dossier is held to: one year of the gegevensset, made ready. */
export type DossierLaw = {
  readonly pack: Pack;
  readonly elements: ElementTree;
  readonly rules: RulesOfPack;
  /** The rules, made ready to judge. */
  readonly rulebook: Rulebook;
};

/** What a check said of one dossier. */
export type CheckedDossier = {
  /** Structure first, then rules, each in document order. */
  readonly findings: readonly DossierFinding[];
  /** Whether the published validator would have got as far as its rules. */
  readonly areRulesReached: boolean;
};

/** Hold the dossier to the rules of this profile, whatever it says itself. */
export type CheckDossierOptions = { readonly profile?: ProfileName };

/**
 * Holds a dossier, as text or as the bytes of a file, to a year of the gegevensset. Never throws on what stands in it.
 *
 * @throws RangeError when the caller asks for a profile that the year does not have.
 */
export function checkDossier(
  document: string | Uint8Array,
  law: DossierLaw,
  { profile }: CheckDossierOptions = {},
): CheckedDossier {
  const located = readDocument(document);
  if ('key' in located) return { findings: [located], areRulesReached: false };
  const structure = checkStructure(law.elements, law.pack.namespace, located);
  const areRulesReached = structure.length === 0;
  const isOther = structure.some(({ key }) => key === 'S-root' || key === 'S-namespace');
  const kind = profile === undefined ? undefined : kindOfProfile(law.pack.kinds, profile);
  const rules = isOther ? [] : checkRules(law.rulebook, located, kind);
  const reached = areRulesReached ? rules : rules.flatMap(withoutAsShipped);
  return { findings: [...structure, ...reached], areRulesReached };
}

function readDocument(document: string | Uint8Array): LocatedDocument | DossierFinding {
  try {
    return parseLocated(document);
  } catch (error) {
    if (error instanceof XmlError) return unreadable(error);
    throw error;
  }
}

function withoutAsShipped(finding: DossierFinding): DossierFinding[] {
  const layers = finding.layers.filter((layer) => layer !== 'as-shipped');
  return layers.length === 0 ? [] : [{ ...finding, layers }];
}
