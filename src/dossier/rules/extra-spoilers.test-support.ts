/** For every extra rule the smallest change of a dossier, sound in all layers, that breaks it and no other extra rule. */
import type { BaseName } from './bases.test-support.ts';
import { append, type Edit, putAfter, putBefore, remove, set } from './edits.test-support.ts';
import {
  address,
  contact,
  finalTest,
  grades,
  pupilPart,
  support,
  tag,
  testWith,
} from './fragments.test-support.ts';
import { attachment, letter, packed } from './zips.test-support.ts';

/** A change of the sound dossier of a profile that breaks one extra rule, at one place or at all of its places. */
export type ExtraSpoiler = {
  readonly key: string;
  readonly base: BaseName;
  readonly edits: readonly Edit[];
};

const pupil = 'huidigeschool/leerling';
const flags = 'metadata/categorie_uitlevering';

/** What makes the smallest dossier within one BRIN sound in the extra layer too. */
export const recognisable: readonly Edit[] = [
  append(pupil, '<geboortedatum>2007-02-28</geboortedatum><bsn>999900006</bsn>'),
];

/** Every extra spoiler. */
export const extraSpoilers: readonly ExtraSpoiler[] = [
  spoiler('X-bsn', [set(`${pupil}/bsn`, '123456789')]),
  spoiler('X-onderwijsnummer', [
    putAfter(`${pupil}/bsn`, '<onderwijsnummer>123456789</onderwijsnummer>'),
    remove(`${pupil}/bsn`),
  ]),
  spoiler('X-iban', [append(`${pupil}/verzorger`, '<iban>NL51RABO0307495249</iban>')]),
  spoiler('X-postcode', [set(`${pupil}/adreslijst/adres/postcode`, '1234')]),
  spoiler('X-phone', [set('huidigeschool/communicatielijst/communicatie/nummer', '020-123456')]),
  spoiler('X-contact-phone', [advice('<contacttelefoon>ja</contacttelefoon>')]),
  spoiler('X-email', [
    putAfter(`${pupil}/adreslijst`, contact('<soort>e-mail</soort><nummer>fe @x.nl</nummer>')),
  ]),
  spoiler('X-contact-email', [advice('<contactemail>school.nl</contactemail>')]),
  document('X-base64', attachment('brief.txt', 'geen Base64!')),
  document('X-zip', attachment('brief.txt', 'UEsFBg==')),
  document('X-zip-entry', attachment('brief.txt', packed({ 'brief.txt': letter, b: letter }))),
  document('X-zip-name', attachment('brief.txt', packed({ 'map/brief.txt': letter }))),
  document(
    'X-zip-size',
    attachment('brief.txt', packed({ 'brief.txt': new Uint8Array(2_000_000) })),
  ),
  document('X-extension', attachment('brief.exe')),
  spoiler('X-birth-in-future', [set(`${pupil}/geboortedatum`, '2019-03-09')]),
  spoiler('X-inspection-in-future', [set('inzage/inzagedatum', '2019-03-09')]),
  spoiler('X-event-in-future', [set(`${pupil}/datuminschrijving`, '2019-03-09')]),
  order(
    'enrolment',
    putAfter(`${pupil}/datuminschrijving`, '<datumuitschrijving>2011-02-28</datumuitschrijving>'),
  ),
  order(
    'early-school',
    putAfter(
      `${pupil}/overstapadvies`,
      pupilPart('vroegschools').replace(
        '</vroegschools>',
        '<vroegschoolseinddatum>2011-07-31</vroegschoolseinddatum></vroegschools>',
      ),
    ),
  ),
  order(
    'school-career',
    putAfter(
      `${pupil}/schoolloopbaanlijst/schoolloopbaan/jaargroep`,
      '<begindatum>2018-08-01</begindatum><einddatum>2018-07-31</einddatum>',
    ),
  ),
  ordered('action-plan', 'handelingsplan', [
    '<isgerichtop>',
    '<einddatum>2018-09-30</einddatum><isgerichtop>',
  ]),
  ordered('opp', 'opp', ['</opp>', '<opp_einddatum>2018-09-30</opp_einddatum></opp>']),
  ordered('tlv', 'tlv', ['</tlv>', '<tlveinddatum>2018-09-30</tlveinddatum></tlv>']),
  ordered('arrangement', 'arrangement_pao', [
    '</arrangement_pao>',
    '<arrangement_einddatum>2018-09-30</arrangement_einddatum></arrangement_pao>',
  ]),
  ordered('lwoo', 'lwoo', ['</lwoo>', '<lwoo_einddatum>2018-07-31</lwoo_einddatum></lwoo>']),
  spoiler(
    'X-order-internship',
    [
      append(
        pupil,
        '<stage><begindatum>2018-10-02</begindatum><einddatum>2018-10-01</einddatum></stage>',
      ),
    ],
    'VOVO',
  ),
  spoiler('X-time-zone', [set(`${pupil}/datuminschrijving`, '2011-03-01+01:00')]),
  spoiler('X-register-birth-date', [
    putAfter(
      `${pupil}/adreslijst`,
      '<gba><gbavoornaam>Fé</gbavoornaam><gbaachternaam>Keurling</gbaachternaam><gbageboortedatum>29-02-2007</gbageboortedatum></gba>',
    ),
  ]),
  spoiler('X-school-year', [
    set(`${pupil}/schoolloopbaanlijst/schoolloopbaan/schooljaar`, '2019-2012'),
  ]),
  spoiler('X-revised-advice', [
    putBefore(
      `${pupil}/overstapadvies/contactnodig`,
      '<motivatie_herzienadvies>Toets</motivatie_herzienadvies>',
    ),
  ]),
  spoiler('X-disagreement', [set('inzage/akkoord', 'Nee')]),
  afterCareer(
    'X-exemption',
    finalTest({
      more: '<wettelijke_ontheffing>J</wettelijke_ontheffing><toets_advies>50</toets_advies>',
    }).replace('2019-04-16', '2019-02-05'),
  ),
  afterCareer('X-negative', tag('verzuim', '<dagdelengeoorloofd>-1</dagdelengeoorloofd>')),
  afterCareer(
    'X-score',
    scored(
      '<aantalopgaven>40</aantalopgaven><aantalgoed>31</aantalgoed><aantalfout>10</aantalfout>',
    ),
  ),
  afterCareer(
    'X-interval',
    scored(
      '<aantalgoed>31</aantalgoed><betrouwbaarheidsinterval><bivlaag>31.5</bivlaag><bivhoog>31.25</bivhoog></betrouwbaarheidsinterval>',
    ),
  ),
  spoiler('X-same-address', [
    append('huidigeschool/adreslijst', address().replace(/<\/?adreslijst>/g, '')),
  ]),
  spoiler('X-school-address', [set('huidigeschool/adreslijst/adres/soortadres', 'gba')]),
  spoiler('X-grade', [append(pupil, '<bevorderd><leerjaar>9</leerjaar></bevorderd>')], 'VOVO'),
  within('X-brin-pupil-number', remove(`${pupil}/bsn`)),
  within('X-brin-birth-date', remove(`${pupil}/geboortedatum`)),
  within('X-brin-overstap', putAfter(flags, '<overstap>VOSWV</overstap>')),
  ...['metadata', 'ouderinzage', 'school', 'leerling', 'oudersverzorgers'].map(optional),
  category('vve', 'VERPLICHT'),
  ...['schoolloopbaan', 'overstapadvies'].map(optional),
  category('onderwijsondersteuning', 'VERPLICHT'),
  category('verzuim', 'VERBODEN'),
  category('eindtoetsbo', 'VERPLICHT'),
  category('toetsresultaten', 'VERBODEN'),
  category('handelingsplannen', 'VERPLICHT'),
  category('cijferlijsten', 'VERBODEN'),
  category('vombo', 'OPTIONEEL'),
  category('bijlagedocs', 'VERPLICHT'),
];

/** What may not be said of a future event, place for place, beside the ones that have a spoiler above. */
export const futureEvents: readonly (readonly [string, Edit])[] = [
  [
    'afnamedatum',
    career(testWith('<toetsscore><aantalgoed>3</aantalgoed></toetsscore>', '2019-03-09')),
  ],
  [
    'afnamedatum',
    career(
      grades('<waarde>7</waarde>').replace(
        '<jaargroep>',
        '<afnamedatum>2019-03-09</afnamedatum><jaargroep>',
      ),
    ),
  ],
  ['datum', career(support('diagnose', '<code>HB</code><datum>2019-03-09</datum>'))],
  [
    'overlijdensdatum',
    putBefore(
      `${pupil}/verzorger/wettigevertegenwoordiger`,
      '<overleden>true</overleden><overlijdensdatum>2019-03-09</overlijdensdatum>',
    ),
  ],
];

function spoiler(key: string, edits: readonly Edit[], base: BaseName = 'POPO'): ExtraSpoiler {
  return { key, base, edits };
}

function career(xml: string): Edit {
  return putAfter(`${pupil}/schoolloopbaanlijst`, xml);
}

function afterCareer(key: string, xml: string): ExtraSpoiler {
  return spoiler(key, [career(xml)]);
}

function document(key: string, xml: string): ExtraSpoiler {
  return afterCareer(key, tag('overigdocumentlijst', xml));
}

function advice(more: string): Edit {
  return putAfter(`${pupil}/overstapadvies/contactnodig`, more);
}

function order(name: string, edit: Edit): ExtraSpoiler {
  return spoiler(`X-order-${name}`, [edit]);
}

function ordered(
  name: string,
  part: string,
  [before, after]: readonly [string, string],
): ExtraSpoiler {
  return afterCareer(`X-order-${name}`, pupilPart(part).replace(before, after));
}

function scored(content: string): string {
  return testWith(tag('toetsscore', content));
}

function within(key: string, edit: Edit): ExtraSpoiler {
  return spoiler(key, [...recognisable, edit], 'BB');
}

function optional(name: string): ExtraSpoiler {
  return category(name, 'OPTIONEEL');
}

function category(name: string, state: string): ExtraSpoiler {
  return spoiler(`X-cat-${name}`, [set(`${flags}/cat_${name}`, state)]);
}
