import { checkDossier } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { kindOf, profileNameOf } from '#dossier/profile.ts';
import { findingId } from '#report/dossier/finding-id.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { XmlError } from '#xml/xml-error.ts';
import { askedBy, type MessageLaw } from './message-law.ts';
import type { MessageFault, ToldMessage } from './told-message.ts';

/** A dossier as it was written, and the namespace that it names. */
export type WrittenDossier = {
  readonly document: string | Uint8Array;
  readonly namespace: string;
};

/** Tells what is wrong with a dossier by the gegevensset of its year, in the profile that it names itself. */
export function dossierFaults(
  { document, namespace }: WrittenDossier,
  law: MessageLaw,
): MessageFault[] {
  const { findings } = checkDossier(document, law.dossierLawOf(namespace));
  const faults = findings.map((finding) => faultOf(finding, law));
  return faults.toSorted((one, other) => rank(one) - rank(other));
}

/** Tells of a document that is a dossier by itself; undefined when it is something else. */
export function toldDossier(
  document: string | Uint8Array,
  law: MessageLaw,
): Omit<ToldMessage, 'foreign' | 'isFollowed'> | undefined {
  const root = rootOf(document);
  if (!root) return undefined;
  const { pack } = law.dossierLawOf(root.namespace);
  if (root.name !== pack.root) return undefined;
  const kind = kindOf(pack.kinds, root);
  const profile = profileNameOf(pack.kinds, kind) ?? kind.overstap ?? '';
  const fields = profile === '' ? [] : [{ field: 'profiel', value: profile }];
  const what = text(
    `een los overstapdossier, gehouden aan gegevensset ${pack.version}`,
    `a transfer dossier by itself, held to gegevensset ${pack.version}`,
  );
  const faults = dossierFaults({ document, namespace: root.namespace }, law);
  return { kind: 'dossier', name: root.name, what, fields, faults, assumptions: [] };
}

function rank({ weight }: MessageFault): number {
  return weight === 'fault' ? 0 : 1;
}

function rootOf(document: string | Uint8Array): XmlElement | undefined {
  try {
    return parseXml(document);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function faultOf(finding: DossierFinding, law: MessageLaw): MessageFault {
  const { severity, xpath, message } = finding;
  const check = checkFor(finding);
  return {
    rule: findingId(finding),
    ...askedBy(law, check),
    weight: severity === 'fout' && failing.includes(check) ? 'fault' : 'warning',
    place: xpath,
    what: message,
    assumptions: [],
  };
}

/** Whose rules a system fails on; the others are worth knowing. */
const failing: readonly unknown[] = ['deliversAValidStructure', 'obeysTheRulesOfItsProfile'];

function checkFor({ layers }: DossierFinding): string | undefined {
  if (layers.includes('structure')) return 'deliversAValidStructure';
  if (!layers.includes('as-intended')) return undefined;
  return layers.includes('as-shipped') ? 'obeysTheRulesOfItsProfile' : 'obeysTheRulesAsIntended';
}
