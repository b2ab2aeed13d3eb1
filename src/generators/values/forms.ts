import type fc from 'fast-check';
import type { Value } from '../draft/draft.ts';
import { registeredDates, schoolYears } from './days.ts';
import {
  bsns,
  emailAddresses,
  ibans,
  onderwijsnummers,
  phoneNumbers,
  postcodes,
} from './numbers.ts';

/** Gives values of the forms that rules ask for, by the name that they have there. */
export const forms: Readonly<Record<string, () => fc.Arbitrary<Value>>> = {
  bsn: () => asIs(bsns()),
  onderwijsnummer: () => asIs(onderwijsnummers),
  iban: () => asIs(ibans),
  'dutch-postcode': () => asIs(postcodes),
  'phone-number': () => asIs(phoneNumbers),
  'e-mail-address': () => asIs(emailAddresses),
  'school-year': () => schoolYears,
  'birth-date-of-the-register': () => registeredDates,
};

function asIs(values: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return values.map((value) => () => value);
}
