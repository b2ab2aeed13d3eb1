import { checkDossier } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import { pgnMask } from '#evidence/masking/mask-text.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import { descendantAt, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Check, Finding } from '../check.ts';
import { documentAsks } from './exchanges.ts';
import { breach, overAll } from './finding.ts';
import { isMaskedAt } from './is-masked-at.ts';

/** A dossier that the target delivered, the number of the entry that shows it, and what was asked for. */
export type Delivered = {
  readonly dossier: XmlElement;
  readonly seq: number;
  readonly asked: { readonly overdrachtsoort: string; readonly dossierVersie: string };
};

/** Makes a check of the contents of every dossier that was delivered; with none there is nothing to look at. */
export function ofEveryDelivery(
  judgeOne: (delivered: Delivered, slice: Slice) => readonly Finding[],
): Check {
  return (slice) =>
    overAll(
      documentAsks(slice).filter((ask) => deliveredIn(ask).length > 0),
      (ask) => deliveredIn(ask).flatMap((delivered) => judgeOne(delivered, slice)),
      nothing,
    );
}

function deliveredIn({ asked: asking, answered, response }: Exchange): Delivered[] {
  const asked = fieldsOf(asking, 'documentRequest');
  const dossier = fieldsOf(answered, 'documentResponse')?.dossier;
  return asked && dossier && response ? [{ dossier, seq: response.seq, asked }] : [];
}

/** Gives the text at a path of local names from the root down; undefined where there is no such element. */
export function valueAt(dossier: XmlElement, path: string): string | undefined {
  return elementAt(dossier, path)?.text.trim();
}

/** Gives the first element at a path of local names from the root down. */
export function elementAt(dossier: XmlElement, path: string): XmlElement | undefined {
  return descendantAt(dossier, path.split('/').slice(2));
}

/** Says so when the value at a path is none of those that it may be. */
export function otherValue(
  { dossier, seq }: Delivered,
  path: string,
  allowed: readonly string[],
): Finding[] {
  const value = valueAt(dossier, path);
  if (value !== undefined && allowed.includes(value)) return [];
  const quoted = allowed.map((one) => `"${one}"`);
  const expected = text(`${path} is ${quoted.join(' of ')}`, `${path} is ${quoted.join(' or ')}`);
  const actual =
    value === undefined
      ? text(`${path} ontbreekt`, `${path} is missing`)
      : text(`${path} is "${value}"`, `${path} is "${value}"`);
  return [breach([seq], { expected, actual })];
}

/** What is wrong with a delivered dossier by the gegevensset, as far as it is meant; `hasSoundStructure` when rules count. */
export type Faults = {
  readonly faults: readonly DossierFinding[];
  readonly hasSoundStructure: boolean;
};

/** Holds a delivered dossier to the gegevensset, in the profile of the scenario. Only faults count, not warnings. */
export function faultsIn({ dossier }: Delivered, { scenario, dossierLaw }: Slice): Faults {
  const { profile } = scenario;
  // Where we took a number away nobody can tell whether what stood there was right.
  const judged = writeXml(dossier).replaceAll(pgnMask, standIn);
  const { findings, areRulesReached } = checkDossier(judged, dossierLaw, { profile });
  const faults = findings.filter(
    ({ severity, xpath }) => severity === 'fout' && !isMaskedAt(dossier, xpath),
  );
  return { faults, hasSoundStructure: areRulesReached };
}

/** A number that belongs to nobody. */
const standIn = '999900006';

const shownAtMost = 5;

/** Says what is wrong, the first few faults with their rule and place. */
export function describeFaults(faults: readonly DossierFinding[]): Text {
  const shown = faults.slice(0, shownAtMost);
  const more = faults.length - shown.length;
  const say = (language: 'nl' | 'en') =>
    shown.map(({ rule, xpath, message }) => `${rule} (${xpath}): ${message[language]}`).join('; ');
  return text(
    `${say('nl')}${more > 0 ? `; en nog ${more}` : ''}`,
    `${say('en')}${more > 0 ? `; and ${more} more` : ''}`,
  );
}

const nothing = text(
  'Er is geen dossier geleverd, dus de inhoud is niet te zien',
  'No dossier was delivered, so its contents cannot be seen',
);
