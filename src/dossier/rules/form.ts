import { isBsn, isOnderwijsnummer } from '#dossier/pgn.ts';

/** How each kind of text is written; white space around it counts as a fault. */
export const forms: Readonly<Record<string, (text: string) => boolean>> = {
  bsn: isBsn,
  onderwijsnummer: isOnderwijsnummer,
  iban: isIban,
  'dutch-postcode': (text) => /^[1-9]\d{3} ?[A-Z]{2}$/.test(text),
  'phone-number': isPhoneNumber,
  'e-mail-address': isEmailAddress,
  'school-year': isSchoolYear,
  'birth-date-of-the-register': isRegisteredDate,
};

/** ISO 13616: the digits that country and number leave over are one, counted modulo 97. */
function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith('NL') && iban.length !== 18) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const rest = [...turned].reduce((sum, letter) => {
    const value = Number.parseInt(letter, 36);
    return (sum * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}

/** Ten digits in the Netherlands, other lengths for its service numbers, and up to fifteen abroad (E.164). */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/[ ()./-]/g, '');
  return /^(0[1-9]\d{8}|0[89]00\d{4,7}|14\d{3,4}|(\+|00)[1-9]\d{6,14})$/.test(digits);
}

/** RFC 5321: at most 64 characters before the @, and a host of more than one name behind it. */
function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, host] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || host.length > 255) return false;
  const atoms = local.split('.');
  const names = host.split('.');
  return (
    names.length > 1 &&
    atoms.every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom)) &&
    names.every((name) => /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(name))
  );
}

/** What is not written as two years is a matter of structure. */
function isSchoolYear(text: string): boolean {
  const [, from, to] = /^\s*(\d{4})-(\d{4})\s*$/.exec(text) ?? [];
  return from === undefined || Number(to) === Number(from) + 1;
}

/** The population register writes 00 for a day or month that nobody knows. */
function isRegisteredDate(text: string): boolean {
  const [, day, month, year] = /^\s*(\d\d)-(\d\d)-(\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined) return true;
  if (month === '00') return day === '00';
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) <= 12 && Number(day) <= lastDay;
}
