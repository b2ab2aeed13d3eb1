import { text } from '#words/text.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { isFilled, staysBehind } from '../parts/contents/stays-behind.ts';

/** What no dossier may tell of a pupil (gegevensset 2019.1, OVa.LL03, LL07, LL10 and LL11). */
const forbidden = ['geboorteplaats', 'nationaliteit', 'geboortemaand', 'postcode4adres'];

/** Fields that no dossier may hold are not delivered, although the school knows them. */
export const leavesOutForbiddenFields: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ known }) => fieldsIn(known).length > 0,
    judge: (delivered) => staysBehind(delivered, fieldsIn(delivered.dossier), expected),
    nothing,
  });

function fieldsIn(dossier: XmlElement): XmlElement[] {
  return [...selfAndDescendants(dossier)]
    .filter(({ name }) => forbidden.includes(name))
    .filter(isFilled);
}

const expected = text(
  'Een dossier zonder geboorteplaats, nationaliteit, geboortemaand en postcodegebied',
  'A dossier without place of birth, nationality, month of birth and postcode area',
);
const nothing = text(
  'Er is geen dossier geleverd van een leerling van wie de school iets weet dat nooit mee mag',
  'No dossier was delivered of a pupil of whom the school knows anything that may never go along',
);
