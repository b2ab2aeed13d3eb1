/**
 * Everything that is wrong with a dossier, layer by layer:
 *
 * 1. What is not well-formed, or has a document type, is told as such, and nothing else can be.
 * 2. Structure is judged in one pass, and a broken part does not hide the rest.
 * 3. The published validator stops at structure, so a structurally broken dossier does not reach `as-shipped`.
 * 4. The rules of the family and profile that the dossier names itself are judged on what is there, unless the caller
 *    asks for another profile.
 */
import { type Text, text } from '#words/text.ts';
import type { LocatedDocument } from '#xml/located.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { noDocumentType, XmlError } from '#xml/xml-error.ts';
import type { ElementTree } from './elements.ts';
import type { DossierFinding } from './finding.ts';
import { kindOfProfile, type ProfileName } from './profile.ts';
import { checkRules } from './rules/check-rules.ts';
import type { RulesOfPack } from './rules/rule.ts';
import type { Rulebook } from './rules/rulebook.ts';
import { checkStructure } from './structure/check-structure.ts';

/** What a dossier is held to: one year of the gegevensset, made ready. */
export type DossierLaw = {
  readonly namespace: string;
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

/** Holds a dossier, as text or as the bytes of a file, to a year of the gegevensset. Never throws on what stands in it. */
export function checkDossier(
  document: string | Uint8Array,
  law: DossierLaw,
  { profile }: CheckDossierOptions = {},
): CheckedDossier {
  const located = readDocument(document);
  if ('key' in located) return { findings: [located], areRulesReached: false };
  const structure = checkStructure(law.elements, law.namespace, located);
  const areRulesReached = structure.length === 0;
  const isOther = structure.some(({ key }) => key === 'S-root' || key === 'S-namespace');
  const kind = profile && kindOfProfile[profile];
  const rules = isOther ? [] : checkRules(law.rulebook, located, kind);
  const reached = areRulesReached ? rules : rules.flatMap(withoutAsShipped);
  return { findings: [...structure, ...reached], areRulesReached };
}

function readDocument(document: string | Uint8Array): LocatedDocument | DossierFinding {
  try {
    return parseLocated(document);
  } catch (error) {
    if (error instanceof XmlError) return notReadable(error);
    throw error;
  }
}

function notReadable({ reason, line, column }: XmlError): DossierFinding {
  const key = reason === noDocumentType ? 'S-doctype' : 'S-xml';
  return {
    key,
    rule: key,
    layers: ['structure'],
    severity: 'fout',
    xpath: '/',
    line,
    column,
    message: reason === noDocumentType ? documentType : notWellFormed(reason),
  };
}

function withoutAsShipped(finding: DossierFinding): DossierFinding[] {
  const layers = finding.layers.filter((layer) => layer !== 'as-shipped');
  return layers.length === 0 ? [] : [{ ...finding, layers }];
}

const documentType = text(
  'Een documenttypedeclaratie (DOCTYPE) is niet toegestaan: een dossier heeft er geen, en entiteiten kunnen misbruikt worden',
  'A document type declaration (DOCTYPE) is not allowed: a dossier has none, and entities can be abused',
);

function notWellFormed(reason: string): Text {
  return text(`Dit is geen welgevormde XML (${reason})`, `This is no well-formed XML (${reason})`);
}
