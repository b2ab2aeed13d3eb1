import { put, set } from '../edit/edits.ts';
import { contact } from '../fragments.ts';
import { pupil, type Spoiler, spoiler, spoilerInPupil } from '../spoiler.ts';

const schoolContact = 'huidigeschool/communicatielijst/communicatie';

/** Numbers and addresses that are not written as such. */
export const writingSpoilers: readonly Spoiler[] = [
  spoiler('X-bsn', 'POPO', [set(`${pupil}/bsn`, '123456789')]),
  spoilerInPupil('X-onderwijsnummer', 'POPO', '<onderwijsnummer>123456789</onderwijsnummer>'),
  spoiler('X-iban', 'POPO', [put(`${pupil}/verzorger`, '<iban>NL51RABO0307495249</iban>')]),
  spoiler('X-postcode', 'POPO', [set(`${pupil}/adreslijst/adres/postcode`, '1234')]),
  spoiler('X-phone', 'POPO', [
    set(`${schoolContact}/soort`, 'telefoon'),
    set(`${schoolContact}/nummer`, '020-123456'),
  ]),
  spoilerInPupil(
    'X-contact-phone',
    'POPO',
    '<overstapadvies><contacttelefoon>ja</contacttelefoon></overstapadvies>',
  ),
  spoilerInPupil(
    'X-email',
    'POPO',
    contact('<soort>e-mail</soort><nummer>fe..keur@keur.test</nummer>'),
  ),
  spoilerInPupil(
    'X-contact-email',
    'POPO',
    '<overstapadvies><contactemail>school.nl</contactemail></overstapadvies>',
  ),
  spoilerInPupil(
    'X-register-birth-date',
    'POPO',
    '<gba><gbavoornaam>Fé</gbavoornaam><gbaachternaam>Keurling</gbaachternaam><gbageboortedatum>29-02-2007</gbageboortedatum></gba>',
  ),
  spoiler('X-school-year', 'POPO', [
    set(`${pupil}/schoolloopbaanlijst/schoolloopbaan/schooljaar`, '2019-2012'),
  ]),
  spoiler('X-time-zone', 'POPO', [set(`${pupil}/datuminschrijving`, '2011-03-01+01:00')]),
  spoilerInPupil('X-grade', 'VOVO', '<bevorderd><leerjaar>9</leerjaar></bevorderd>'),
];
