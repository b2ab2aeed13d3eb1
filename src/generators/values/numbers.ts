import fc from 'fast-check';
import { testBsns } from '#dossier/pgn.ts';

/** Gives BSNs that belong to nobody. */
export function bsns(): fc.Arbitrary<string> {
  known ??= [...testBsns()];
  return fc.constantFrom(...known);
}

let known: readonly string[] | undefined;

/** The one onderwijsnummer that is published for tests. */
export const onderwijsnummers = fc.constant('101211151');

/** BRINs of nobody: 99ZA up to and including 99ZZ, and the published test school. */
export const brins = fc.constantFrom(
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `99Z${letter}`),
  '00YY',
);

/** Gives IBANs of a bank that does not exist. */
export const ibans = fc.nat(9_999_999).map((account) => {
  const rest = `KEUR000${String(account).padStart(7, '0')}`;
  const digits = [...`${rest}NL00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `NL${String(check).padStart(2, '0')}${rest}`;
});

/** Gives postcodes. */
export const postcodes = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom(' ', ''),
    fc.constantFrom('XZ', 'ZZ'),
  )
  .map((parts) => parts.join(''));

/** Gives phone numbers that nobody has: no subscriber number begins with 0. */
export const phoneNumbers = fc
  .tuple(
    fc.constantFrom('020 0', '0200', '070-0', '(020) 0', '+31 20 0', '0031200'),
    fc.integer({ min: 100_000, max: 999_999 }),
  )
  .map((parts) => parts.join(''));

/** Gives e-mail addresses at hosts that do not exist, up to the longest name that is allowed. */
export const emailAddresses = fc
  .tuple(
    fc.constantFrom('fe', 'f.keurling', 'fe+school', 'ouder_1', 'a'.repeat(64), 'X-1'),
    fc.constantFrom('keur.test', 'school.example', 'xn--nergens-x.test', 'a.b.c.example'),
  )
  .map((parts) => parts.join('@'));

/** Gives counts. */
export const counts = fc.integer({ min: 0, max: 400 }).map(String);

/** Gives numbers with at most two decimals. */
export const decimals = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(1, 10, 100))
  .map(([whole, parts]) => String(whole / parts));

/** Gives grades, from 1 to 10. */
export const grades = fc.integer({ min: 10, max: 100 }).map((tenths) => String(tenths / 10));
