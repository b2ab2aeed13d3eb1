import { put, remove, removeAny, set } from '../edit/edits.ts';
import { carer, finalTest, grades, pupilPart, testWith } from '../fragments.ts';
import { flags, pupil, type Spoiler, siteKey, spoiler, spoilerInPupil } from '../spoiler.ts';
import {
  monthOfBirth,
  nationality,
  placeOfBirth,
  secretAddressAbroad,
  secretCarer,
  secretContact,
  shortPostcode,
} from './secrets.ts';

/** What a dossier for a samenwerkingsverband may not say or leave out. */
export const swvSpoilers: readonly Spoiler[] = [
  spoiler('P001', 'POSWV', [set('metadata/deeldossier', 'TIB')]),
  spoiler('P002', 'POSWV', [set('metadata/validatieversie', '2016.1.2')]),
  spoiler('P003', 'POSWV', [remove(flags)]),
  spoiler('P004', 'POSWV', [remove('metadata/overstap')], ['P005']),
  spoiler('P005', 'VOSWV', [set('metadata/overstap', 'VSPO')]),
  spoiler('P006', 'POSWV', [set('overdrachtsoort', 'swv')], ['C024']),
  spoiler('P007', 'POSWV', [remove('huidigeschool/adreslijst')]),
  spoiler('P008', 'POSWV', [remove('huidigeschool/communicatielijst')]),
  spoiler('P009', 'POSWV', [remove(`${pupil}/voornaam`)]),
  spoiler('P010', 'POSWV', [remove(`${pupil}/geboortedatum`)]),
  spoiler('P011', 'POSWV', monthOfBirth, ['P010']),
  spoiler('P012', 'POSWV', [remove(`${pupil}/adresgeheim`)]),
  spoiler('P013', 'POSWV', [remove(`${pupil}/adreslijst`)]),
  spoiler('P014', 'POSWV', [set(`${pupil}/adresgeheim`, 'true')]),
  spoiler('P015', 'POSWV', shortPostcode),
  spoiler('P016', 'POSWV', [put(pupil, secretContact('telefoon', '0201234567'))]),
  spoiler('P017', 'POSWV', [put(pupil, secretContact('e-mail', 'fe@keur.test'))]),
  spoiler('P018', 'POSWV', secretAddressAbroad),
  spoiler('P019', 'POSWV', [put(pupil, placeOfBirth)]),
  spoiler('P020', 'POSWV', [put(pupil, nationality)]),
  spoiler('P021', 'POSWV', [put(pupil, '<bsn>999900006</bsn>')]),
  spoilerInPupil('P022', 'VOSWV', pupilPart('vanpeuterspeelzaal'), ['C082']),
  spoilerInPupil('P023', 'VOSWV', pupilPart('naampeuterspeelzaal'), ['C083']),
  spoilerInPupil('P024', 'VOSWV', pupilPart('voorschools'), ['C084']),
  spoilerInPupil('P025', 'VOSWV', pupilPart('vroegschools'), ['C085']),
  spoiler('P026', 'POSWV', [remove(`${pupil}/schoolloopbaanlijst`)], ['C090']),
  spoilerInPupil('P027', 'POSWV', finalTest({}), ['C119']),
  spoiler('P028', 'VOSWV', [
    put(pupil, '<verzorgersaansprakelijk>true</verzorgersaansprakelijk>'),
    removeAny(`${pupil}/verzorger`),
  ]),
  ...[
    ...['bevorderd', 'examenresultaat', 'resultaatvakkenvo', 'certificaat', 'competenties'],
    ...['stage', 'overigvombo'],
  ].map((name, at) =>
    spoiler(
      siteKey('P', 29 + at),
      'POSWV',
      [put(pupil, pupilPart(name))],
      [siteKey('C', 131 + at)],
    ),
  ),
  spoiler('P036', 'POSWV', secretCarer),
  spoiler('P037', 'POSWV', [put(pupil, carer('', '<banknummer>1234567</banknummer>'))]),
  spoilerInPupil('P040', 'POSWV', testWith('')),
  spoilerInPupil(
    'P041',
    'POSWV',
    testWith('<toetsscore><codevaardigheidsschaal>A</codevaardigheidsschaal></toetsscore>'),
  ),
  spoilerInPupil('P042', 'POSWV', grades('')),
];
