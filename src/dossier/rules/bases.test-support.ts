/** A sound dossier of each profile, as small as the rules allow (gegevensset 4.2 and 4.3), for tests of rules to change. */

import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';

/** A profile that a base is of. */
export type BaseName = 'POPO' | 'POVO' | 'VOVO' | 'BB' | 'POSWV' | 'VOSWV';

/** Gives the sound dossier of a profile. */
export function base(name: BaseName): XmlElement {
  return parseXml(documents[name]);
}

const school = `
  <adreslijst><adres><soortadres>bezoek</soortadres><straat>Proefstraat</straat><nummer>1</nummer>
    <postcode>1234AB</postcode><plaats>Keurdam</plaats></adres></adreslijst>
  <communicatielijst><communicatie><soort>telefoon</soort><nummer>0201234567</nummer></communicatie></communicatielijst>`;

const schoolCodes =
  '<brincode>99ZA</brincode><vestigingscode>00</vestigingscode><aanleverpunt>0</aanleverpunt>';

const pupil = `
  <voornaam>Fé</voornaam><achternaam>Keurling</achternaam><geboortedatum>2007-02-28</geboortedatum>
  <adresgeheim>false</adresgeheim>
  <adreslijst><adres><soortadres>gba</soortadres><straat>Lange Kade</straat><nummer>12</nummer>
    <postcode>1234XZ</postcode><plaats>Keurdam</plaats></adres></adreslijst>`;

const advice = '<contactnodig>false</contactnodig>';

const career = `
  <schoolloopbaanlijst><schoolloopbaan><schooljaar>2018-2019</schooljaar><groepscode>8A</groepscode>
    <jaargroep>8</jaargroep><brincode>99ZA</brincode><vestigingscode>00</vestigingscode></schoolloopbaan>
  </schoolloopbaanlijst>`;

const carer = `
  <verzorger><achternaam>Keurling</achternaam><wettigevertegenwoordiger>true</wettigevertegenwoordiger></verzorger>`;

const inspected = `
  <inzage><voorlopigdossier>false</voorlopigdossier><inzage>true</inzage><inzagedatum>2019-03-07</inzagedatum>
    <akkoord>Ja</akkoord></inzage>`;

const consented = inspected.replace('</akkoord>', '</akkoord><toestemming>Ja</toestemming>');

const identified = `
  <bsn>999900006</bsn><leerlingid>1</leerlingid><datuminschrijving>2011-03-01</datuminschrijving>`;

const always = ['metadata', 'school', 'leerling'];

const categories = [
  ...['metadata', 'ouderinzage', 'school', 'leerling', 'oudersverzorgers', 'vve', 'schoolloopbaan'],
  ...['overstapadvies', 'onderwijsondersteuning', 'verzuim', 'eindtoetsbo', 'toetsresultaten'],
  ...['handelingsplannen', 'cijferlijsten', 'vombo', 'bijlagedocs'],
];

/** Which categories a profile must and must not deliver; the others are OPTIONEEL. */
const compulsory = {
  transfer: ['ouderinzage', 'oudersverzorgers', 'schoolloopbaan', 'overstapadvies'],
  swv: ['oudersverzorgers', 'schoolloopbaan', 'onderwijsondersteuning'],
} as const;

const documents: Readonly<Record<BaseName, string>> = {
  POPO: transfer('POPO', { inspection: inspected, forbidden: ['vombo'], advice }),
  POVO: transfer('POVO', {
    inspection: inspected,
    forbidden: ['vve', 'vombo'],
    advice: `<advies>50</advies>${advice}`,
  }),
  VOVO: transfer('VOVO', { inspection: consented, forbidden: ['vve'], advice }),
  BB: dossier({
    metadata: flags([], []),
    afterMetadata: '<overdrachtsoort>overdrachtbinnenbrin</overdrachtsoort>',
    school: '',
    pupil:
      '<achternaam>Keurling</achternaam><geboortedatum>2007-02-28</geboortedatum><bsn>999900006</bsn>',
  }),
  POSWV: support('POSWV', ['eindtoetsbo', 'vombo']),
  VOSWV: support('VOSWV', ['vve']),
};

type Transfer = {
  readonly inspection: string;
  readonly forbidden: readonly string[];
  readonly advice: string;
};

function transfer(profile: string, { inspection, forbidden, advice: content }: Transfer): string {
  return dossier({
    metadata: `${flags(compulsory.transfer, forbidden)}<overstap>${profile}</overstap>`,
    afterMetadata: `<overdrachtsoort>overstapdossier</overdrachtsoort>${inspection}`,
    school,
    pupil: `${pupil}${identified}<verzorgersaansprakelijk>true</verzorgersaansprakelijk>
      <overstapadvies>${content}</overstapadvies>${career}${carer}`,
  });
}

function support(profile: string, forbidden: readonly string[]): string {
  return dossier({
    metadata: `${flags(compulsory.swv, forbidden)}<overstap>${profile}</overstap>`,
    afterMetadata: '<overdrachtsoort>swv-dossier</overdrachtsoort>',
    school,
    pupil: `${pupil}<verzorgersaansprakelijk>true</verzorgersaansprakelijk>${career}
      <onderwijsondersteuning><medicijngebruik>false</medicijngebruik></onderwijsondersteuning>${carer}`,
  });
}

type Parts = {
  readonly metadata: string;
  readonly afterMetadata: string;
  readonly school: string;
  readonly pupil: string;
};

function dossier(parts: Parts): string {
  const spaced = `<dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
    <metadata><deeldossier>LASLVS</deeldossier><pakketnaam>OSO Keur</pakketnaam><pakketversie>1</pakketversie>
      <datum>2019-03-08</datum><standaardversie>2019.1</standaardversie><validatieversie>2019.1.1</validatieversie>
      ${parts.metadata}</metadata>
    ${parts.afterMetadata}
    <huidigeschool><naam>De Tegenspeler</naam>${parts.school}${schoolCodes}
      <leerling>${parts.pupil}</leerling></huidigeschool>
  </dossier>`;
  return spaced.replace(/>\s+</g, '><');
}

function flags(required: readonly string[], forbidden: readonly string[]): string {
  const state = (name: string) => {
    if (forbidden.includes(name)) return 'VERBODEN';
    return always.includes(name) || required.includes(name) ? 'VERPLICHT' : 'OPTIONEEL';
  };
  const all = categories.map((name) => `<cat_${name}>${state(name)}</cat_${name}>`).join('');
  return `<categorie_uitlevering>${all}</categorie_uitlevering>`;
}
