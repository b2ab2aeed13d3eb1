import { expect, test } from 'vitest';
import type { Element } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import {
  leaveOutForbiddenFields,
  leaveOutForSwv,
  leaveOutOldTests,
  leaveOutSecretAddresses,
  maskSecretContacts,
} from './restraint.ts';

const about = (pupil: string) =>
  readXml(`<dossier xmlns="urn:d"><school><leerling>${pupil}</leerling></school></dossier>`);
const taken = (day: string) => `<toets><afname><afnamedatum>${day}</afnamedatum></afname></toets>`;
const cases: readonly [string, (dossier: Element) => Element, string, string][] = [
  [
    'fields that no dossier may hold are left out',
    leaveOutForbiddenFields,
    '<naam>A</naam><nationaliteit>1</nationaliteit><geboorteplaats>B</geboorteplaats>',
    '<naam>A</naam>',
  ],
  [
    'a samenwerkingsverband gets neither number nor bank account',
    leaveOutForSwv,
    '<bsn>999900006</bsn><verzorger><naam>A</naam><banknummer>1</banknummer></verzorger>',
    '<verzorger><naam>A</naam></verzorger>',
  ],
  [
    'a secret address is left out, of whoever it is, and another stays',
    leaveOutSecretAddresses,
    '<verzorger><adresgeheim>true</adresgeheim><adreslijst>A</adreslijst></verzorger><verzorger><adresgeheim>false</adresgeheim><adreslijst>B</adreslijst></verzorger>',
    '<verzorger><adresgeheim>true</adresgeheim></verzorger><verzorger><adresgeheim>false</adresgeheim><adreslijst>B</adreslijst></verzorger>',
  ],
  [
    'a secret phone number and a secret e-mail address are masked, and others stay',
    maskSecretContacts,
    '<c><soort>telefoon</soort><nummer>1</nummer><geheim>1</geheim></c><c><soort>e-mail</soort><nummer>a@b</nummer><geheim>true</geheim></c><c><soort>telefoon</soort><nummer>2</nummer><geheim>false</geheim></c>',
    '<c><soort>telefoon</soort><nummer>9999999999</nummer><geheim>1</geheim></c><c><soort>e-mail</soort><nummer>geheim@geheim.geheim</nummer><geheim>true</geheim></c><c><soort>telefoon</soort><nummer>2</nummer><geheim>false</geheim></c>',
  ],
];

test.each(cases)('%s', (_what, restrain, given, left) => {
  expect(restrain(about(given))).toEqual(about(left));
});

test.each([
  ['2019-07-31', '2016-08-01'],
  ['2019-08-01', '2017-08-01'],
])('in a dossier of %s a test from before %s is left out', (collected, first) => {
  const dossier = (tests: string) =>
    readXml(
      `<dossier xmlns="urn:d"><metadata><datum>${collected}</datum></metadata>${tests}</dossier>`,
    );
  const old = taken('2016-07-31');
  const kept = taken(first);

  expect(leaveOutOldTests(dossier(`<lijst>${old}${kept}</lijst>`))).toEqual(
    dossier(`<lijst>${kept}</lijst>`),
  );
  expect(leaveOutOldTests(dossier(`<lijst>${old}</lijst>`))).toEqual(dossier(''));
});

test('a dossier without a day keeps its tests', () => {
  const dossier = readXml(`<dossier xmlns="urn:d"><lijst>${taken('2001-01-01')}</lijst></dossier>`);

  expect(leaveOutOldTests(dossier)).toEqual(dossier);
});
