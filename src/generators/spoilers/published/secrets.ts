/** Changes that break the same rule of each family: what a dossier may not tell of where somebody lives or was born. */
import { type Edit, put, remove, set } from '../edit/edits.ts';
import { address, carer, contact } from '../fragments.ts';
import { pupil } from '../spoiler.ts';

/** A month of birth in place of the date. */
export const monthOfBirth: readonly Edit[] = [put(pupil, '<geboortemaand>2007-02</geboortemaand>')];

/** The digits of a postcode in place of an address. */
export const shortPostcode: readonly Edit[] = [
  set(`${pupil}/adresgeheim`, 'true'),
  put(pupil, '<postcode4adres>1234</postcode4adres>'),
];

/** A secret address, and an address abroad all the same. */
export const secretAddressAbroad: readonly Edit[] = [
  set(`${pupil}/adresgeheim`, 'true'),
  remove(`${pupil}/adreslijst`),
  put(pupil, '<adresbuitenland>Rue 1</adresbuitenland>'),
];

/** A carer whose address is secret, and told. */
export const secretCarer: readonly Edit[] = [
  put(pupil, carer(`<adresgeheim>true</adresgeheim>${address('gba')}`)),
];

/** Contact data that is secret, and told. */
export function secretContact(soort: string, value: string): string {
  return contact(`<soort>${soort}</soort><nummer>${value}</nummer><geheim>1</geheim>`);
}

/** A place of birth. */
export const placeOfBirth = '<geboorteplaats>Keurdam</geboorteplaats>';

/** A nationality. */
export const nationality = '<nationaliteit>0001</nationaliteit>';
