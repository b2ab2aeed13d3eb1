/** What a dossier may hold of what a school knows, apart from its categories; the same since 2017. */
import { type Element, findChild, findText, saysTrue } from '../xml/element.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';

const forbidden = new Set(['geboorteplaats', 'nationaliteit', 'geboortemaand', 'postcode4adres']);
const unfitForSwv = new Set(['bsn', 'onderwijsnummer', 'banknummer', 'vir', 'zat']);
const masks: Readonly<Record<string, string>> = {
  telefoon: '9999999999',
  'e-mail': 'geheim@geheim.geheim',
};
const schoolYearsKept = 3;

/** The dossier without what no dossier may hold, but for what this year lets go along in one of its kind. */
export function leaveOutForbiddenFields(
  dossier: Element,
  allowed: readonly string[] = [],
): Element {
  return reviseDossier(dossier, ({ name, ...element }) =>
    forbidden.has(name) && !allowed.includes(name) ? undefined : { name, ...element },
  );
}

/** The dossier without what a samenwerkingsverband may not receive. */
export function leaveOutForSwv(dossier: Element): Element {
  return reviseDossier(dossier, (element) => (unfitForSwv.has(element.name) ? undefined : element));
}

/** The dossier without the addresses that are secret, of the pupil or anybody else. */
export function leaveOutSecretAddresses(dossier: Element): Element {
  return reviseDossier(dossier, (element) =>
    saysTrue(element, 'adresgeheim') && typeof element.content !== 'string'
      ? {
          ...element,
          content: element.content.filter(
            ({ name }) => name !== 'adreslijst' && name !== 'adresbuitenland',
          ),
        }
      : element,
  );
}

/** The dossier with every secret phone number and e-mail address masked. */
export function maskSecretContacts(dossier: Element): Element {
  return reviseDossier(dossier, (element) => {
    const mask = masks[findText(element, 'soort') ?? ''];
    return mask !== undefined && saysTrue(element, 'geheim') && typeof element.content !== 'string'
      ? {
          ...element,
          content: element.content.map((child) =>
            child.name === 'nummer' ? { ...child, content: mask } : child,
          ),
        }
      : element;
  });
}

/** The dossier without tests older than the school year in which it was collected and the two before it. */
export function leaveOutOldTests(dossier: Element): Element {
  const year = readSchoolYear(dossier);
  if (year === undefined) {
    return dossier;
  }
  const first = `${year - schoolYearsKept + 1}-08-01`;
  return reviseDossier(dossier, (element) => {
    const taken = element.name === 'toets' ? findChild(element, 'afname') : undefined;
    const day = taken && findText(taken, 'afnamedatum');
    return day !== undefined && day < first ? undefined : element;
  });
}

/** The year in which the school year began that the dossier was collected in. */
function readSchoolYear(dossier: Element): number | undefined {
  const metadata = findChild(dossier, 'metadata');
  const [, year, month = ''] =
    /^(\d{4})-(\d\d)/.exec((metadata && findText(metadata, 'datum')) ?? '') ?? [];
  if (year === undefined) {
    return undefined;
  }
  return month < '08' ? Number(year) - 1 : Number(year);
}
