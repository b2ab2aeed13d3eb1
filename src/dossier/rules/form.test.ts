import { describe, expect, it } from 'vitest';
import { forms } from './form.ts';

/** A host of this many letters, in names of sixty-three and what is left. */
function hostOf(length: number): string {
  const names = `${'a'.repeat(63)}.`.repeat(3);
  return `${names}${'a'.repeat(length - names.length - 3)}.nl`;
}

describe('the forms of texts', () => {
  it.each([
    ['bsn', '999900006'],
    ['onderwijsnummer', '101234515'],
    ['iban', 'NL51RABO0307495248'],
    ['iban', 'NL51 RABO 0307 4952 48'],
    ['iban', 'DE89370400440532013000'],
    ['dutch-postcode', '1234AB'],
    ['dutch-postcode', '1234 AB'],
    ['phone-number', '0201234567'],
    ['phone-number', '(020) 123 45 67'],
    ['phone-number', '+31 20 123 4567'],
    ['phone-number', '0032-2-555.12.12'],
    ['phone-number', '0800-1234'],
    ['phone-number', '14020'],
    ['e-mail-address', "o'brien+oso@mail.school.nl"],
    ['e-mail-address', `${'a'.repeat(64)}@x.nl`],
    ['school-year', '1999-2000'],
    ['birth-date-of-the-register', '29-02-2008'],
    ['birth-date-of-the-register', '00-00-2008'],
    ['birth-date-of-the-register', '00-05-2008'],
    ['birth-date-of-the-register', ' 31-12-2008 '],
    ['school-year', ' 1999-2000 '],
    ['e-mail-address', 'f@x.nl'],
    ['e-mail-address', `f@${hostOf(255)}`],
    ['iban', 'NO9386011117947'],
    ['iban', 'MT84MALT011000012345MTLCAST001S'],
  ])('%s takes %j', (form, text) => {
    expect(forms[form]?.(text)).toBe(true);
  });

  it.each([
    ['bsn', ' 999900006'],
    ['bsn', '99990000'],
    ['onderwijsnummer', '999900006'],
    ['iban', 'NL51RABO0307495249'],
    ['iban', 'NL93RABO030749524'],
    ['iban', 'nl51rabo0307495248'],
    ['dutch-postcode', '0234AB'],
    ['dutch-postcode', '1234ab'],
    ['dutch-postcode', '1234'],
    ['phone-number', '020123456'],
    ['phone-number', '02012345678'],
    ['phone-number', '0201234567 (werk)'],
    ['e-mail-address', 'school.nl'],
    ['e-mail-address', 'fe@school'],
    ['e-mail-address', 'fe@-school.nl'],
    ['e-mail-address', '.fe@school.nl'],
    ['e-mail-address', `${'a'.repeat(65)}@x.nl`],
    ['school-year', '2018-2018'],
    ['school-year', '2019-2012'],
    ['birth-date-of-the-register', '29-02-2007'],
    ['birth-date-of-the-register', '12-13-2007'],
    ['birth-date-of-the-register', '12-00-2007'],
    ['birth-date-of-the-register', '32-12-2007'],
    ['dutch-postcode', 'x1234AB'],
    ['dutch-postcode', '1234ABC'],
    ['phone-number', 'x0201234567'],
    ['e-mail-address', '@x.nl'],
    ['e-mail-address', 'fe@school.nl-'],
    ['e-mail-address', 'fe@school.n_'],
    ['e-mail-address', `f@${hostOf(256)}`],
    ['iban', 'NL51RABO03074952480'],
    ['iban', 'x NL51RABO0307495248'],
    ['iban', 'DE89370400440532013000.'],
    ['iban', 'D-89370400440532013000'],
  ])('%s does not take %j', (form, text) => {
    expect(forms[form]?.(text)).toBe(false);
  });

  it.each([
    ['school-year', 'ooit'],
    ['school-year', 'van 2018-2018'],
    ['school-year', '2018-2018 of zo'],
    ['birth-date-of-the-register', 'ooit'],
    ['birth-date-of-the-register', 'op 30-02-2008'],
    ['birth-date-of-the-register', '30-02-2008 of zo'],
  ])('%s leaves to structure what has another form altogether, as %j', (form, text) => {
    expect(forms[form]?.(text)).toBe(true);
  });
});
