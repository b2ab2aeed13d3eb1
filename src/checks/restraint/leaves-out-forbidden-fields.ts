import { profileNamed } from '#dossier/profile.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { isFilled, staysBehind } from '../parts/contents/stays-behind.ts';

/** What a school may know of a pupil and hardly any dossier may tell (gegevensset 2019.1, OVa.LL03, LL07, LL10 and LL11). */
const delicate = ['geboorteplaats', 'nationaliteit', 'geboortemaand', 'postcode4adres'];

/**
 * Fields that no dossier of this kind may hold are not delivered, although the school knows them. Which they are, the rules
 * of the year say: before 2019.1 the place of birth and the nationality may go along within a BRIN.
 */
export const leavesOutForbiddenFields: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => fieldsIn(known, delicate).length > 0,
    judge: (delivered) =>
      staysBehind(delivered, fieldsIn(delivered.dossier, forbiddenFor(slice)), expected),
    nothing,
  });

function forbiddenFor({ pack, dossierLaw, scenario }: Slice): string[] {
  const { family, overstap = '' } = profileNamed(pack.kinds, scenario.profile);
  const rules = dossierLaw.rules.rules
    .filter(isReachable)
    .filter((rule) => rule.families.includes(family) && rule.applies === undefined)
    .filter((rule) => rule.profiles?.includes(overstap) ?? true);
  return delicate.filter((name) => rules.some(({ holds }) => holds.absent === name));
}

function fieldsIn(dossier: XmlElement, names: readonly string[]): XmlElement[] {
  return [...selfAndDescendants(dossier)]
    .filter(({ name }) => names.includes(name))
    .filter(isFilled);
}

const expected = text(
  'Een dossier zonder wat er van de leerling niet in mag: geboorteplaats, nationaliteit, geboortemaand of postcodegebied',
  'A dossier without what it may not tell of the pupil: place of birth, nationality, month of birth or postcode area',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling van wie de school iets weet dat nooit mee mag',
  'No dossier was delivered of a pupil of whom the school knows anything that may never go along',
);
