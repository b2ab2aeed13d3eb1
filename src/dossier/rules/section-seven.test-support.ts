/**
 * What is known of the published validator where it accepts too much: the structurally valid rows of section 7 of the
 * reference notes (`gegevensset.md`), row for row. Each tells what the official chain says of it, and either which extra
 * rules find it or why none does.
 */
import {
  append,
  type Edit,
  putAfter,
  putBefore,
  remove,
  set,
} from '#generators/spoilers/edit/edits.ts';
import {
  attachment,
  contact,
  finalTest,
  pupilPart,
  score,
  support,
  tag,
  testWith,
} from '#generators/spoilers/fragments.ts';
import type { BaseName } from './bases.test-support.ts';

/** One probe: what it does to a sound dossier, and what then is said of it. */
export type Probe = {
  readonly name: string;
  readonly base: BaseName;
  readonly edits: readonly Edit[];
  /** What the published validator finds; nothing when it accepts the dossier. */
  readonly official: readonly string[];
  /** The extra rules that find it, or why it is left to others. */
  readonly extra: readonly string[] | string;
};

const pupil = 'huidigeschool/leerling';
const flags = 'metadata/categorie_uitlevering';
const careerList = `${pupil}/schoolloopbaanlijst`;
const needsTable = 'The table that it would take is not public.';

/** The rows that no element tree lets through: structure finds them, and the rules are not reached. */
export const brokenProbes: readonly string[] = [
  'XSD-invalid boolean: inzage=ja',
  'XSD-invalid date: metadata/datum=gisteren',
  'root <certificaat/> style: root <communicatie>',
  '2018 namespace document',
  'root <dossiers> with two valid dossiers',
];

/** Every other row. */
export const probes: readonly Probe[] = [
  found('bsn not elfproef (123456789)', [set(`${pupil}/bsn`, '123456789')], ['X-bsn']),
  found('bsn free text "abc"', [set(`${pupil}/bsn`, 'abc')], ['X-bsn']),
  found(
    'onderwijsnummer free text',
    [putAfter(`${pupil}/bsn`, '<onderwijsnummer>abc</onderwijsnummer>'), remove(`${pupil}/bsn`)],
    ['X-onderwijsnummer'],
  ),
  found('iban invalid', [append(`${pupil}/verzorger`, '<iban>NL00BANK</iban>')], ['X-iban']),
  found('postcode free text', [set(`${pupil}/adreslijst/adres/postcode`, 'hier')], ['X-postcode']),
  found(
    'telefoonnummer free text',
    [set('huidigeschool/communicatielijst/communicatie/nummer', 'bel maar')],
    ['X-phone'],
  ),
  found(
    'bestandsinhoud not base64',
    [documented(attachment('brief.txt', 'niet zo'))],
    ['X-base64'],
  ),
  found('bestandsnaam .exe', [documented(attachment('brief.exe'))], ['X-extension']),
  found('eldtoetscode unknown', [putAfter(careerList, testWith(score))], needsTable),
  found('schooljaar 2019-2012', [careerYear('2019-2012')], ['X-school-year']),
  found(
    'schoolloopbaan einddatum < begindatum',
    [
      putAfter(
        `${careerList}/schoolloopbaan/jaargroep`,
        '<begindatum>2018-08-01</begindatum><einddatum>2018-07-31</einddatum>',
      ),
    ],
    ['X-order-school-career'],
  ),
  found(
    'geboortedatum in future 2099',
    [set(`${pupil}/geboortedatum`, '2099-02-28')],
    ['X-birth-in-future'],
  ),
  found(
    'inzagedatum in future',
    [set('inzage/inzagedatum', '2099-03-07')],
    ['X-inspection-in-future'],
  ),
  found(
    'POVO with cat_vombo=OPTIONEEL + vombo data',
    [flag('vombo', 'OPTIONEEL'), append(pupil, pupilPart('overigvombo'))],
    ['X-cat-vombo'],
    'POVO',
  ),
  found(
    'POVO with cat_vve=OPTIONEEL + vanpeuterspeelzaal',
    [
      flag('vve', 'OPTIONEEL'),
      putAfter(`${pupil}/overstapadvies`, pupilPart('vanpeuterspeelzaal')),
    ],
    ['X-cat-vve'],
    'POVO',
  ),
  found(
    'POPO cat_overstapadvies=OPTIONEEL',
    [flag('overstapadvies', 'OPTIONEEL')],
    ['X-cat-overstapadvies'],
  ),
  found('POPO cat_school=VERBODEN', [flag('school', 'VERBODEN')], ['X-cat-school']),
  found('POPO cat_leerling=OPT-UIT', [flag('leerling', 'OPT-UIT')], ['X-cat-leerling']),
  found(
    'POPO OPT-UIT ondersteuning but toelichting_onderwijsbehoeften + handelingsplan kept',
    [
      flag('onderwijsondersteuning', 'OPT-UIT'),
      putAfter(
        careerList,
        tag(
          'onderwijsondersteuning',
          support('toelichting_onderwijsbehoeften', attachment()),
        ).replace(
          '</onderwijsondersteuning>',
          '<handelingsplan><startdatum>2018-10-01</startdatum><isgerichtop>rekenen</isgerichtop></handelingsplan></onderwijsondersteuning>',
        ),
      ),
    ],
    'C106 finds the explanation as intended; the plans have a flag of their own.',
  ),
  found(
    'POSWV cat_onderwijsondersteuning=OPTIONEEL and block absent',
    [flag('onderwijsondersteuning', 'OPTIONEEL'), remove(`${pupil}/onderwijsondersteuning`)],
    ['X-cat-onderwijsondersteuning'],
    'POSWV',
  ),
  found(
    'POSWV leerlingid present',
    [putBefore(`${pupil}/verzorgersaansprakelijk`, '<leerlingid>1</leerlingid>')],
    'The standard leaves it optional, and the official examples of POSWV have it.',
    'POSWV',
  ),
  found(
    'motivatie_herzienadvies without herzienadvies',
    [
      putBefore(
        `${pupil}/overstapadvies/contactnodig`,
        '<motivatie_herzienadvies>Toets</motivatie_herzienadvies>',
      ),
    ],
    ['X-revised-advice'],
    'POVO',
  ),
  found(
    'gbageboortedatum 99-99-9999',
    [
      putAfter(
        `${pupil}/adreslijst`,
        '<gba><gbavoornaam>Fé</gbavoornaam><gbaachternaam>Keurling</gbaachternaam><gbageboortedatum>99-99-9999</gbageboortedatum></gba>',
      ),
    ],
    ['X-register-birth-date'],
  ),
  found('e-mail "foo bar<>baz@x.nl"', [mail('foo bar&lt;&gt;baz@x.nl')], ['X-email']),
  found('e-mail local part 100 chars', [mail(`${'a'.repeat(100)}@x.nl`)], ['X-email']),
  found(
    'e-mail in contactemail not an email',
    [putAfter(`${pupil}/overstapadvies/contactnodig`, '<contactemail>bel maar</contactemail>')],
    ['X-contact-email'],
  ),
  found(
    'bevorderd/leerjaar bad code',
    [append(pupil, '<bevorderd><leerjaar>99</leerjaar></bevorderd>')],
    ['X-grade'],
    'VOVO',
  ),
  found(
    'landcode bad',
    [putAfter(`${pupil}/adreslijst/adres/plaats`, '<land>0000</land>')],
    needsTable,
  ),
  found('vakcode bad', [append(pupil, pupilPart('resultaatvakkenvo'))], needsTable, 'VOVO'),
  found(
    'brincode letters only format ok, not in registry',
    [set('huidigeschool/brincode', '00QQ')],
    'The register of schools changes daily; the exchange asks it, not a dossier.',
  ),
  found(
    'two adressen of soort bezoek',
    [
      putAfter(
        'huidigeschool/adreslijst/adres',
        '<adres><soortadres>bezoek</soortadres><straat>Kade</straat><nummer>1</nummer><postcode>1234AB</postcode><plaats>Keurdam</plaats></adres>',
      ),
    ],
    ['X-same-address'],
  ),
  found(
    'POPO no advies, contactnodig missing (dead rules)',
    [remove(`${pupil}/overstapadvies/contactnodig`)],
    'O049 finds it as intended.',
  ),
  found(
    'wettelijke_ontheffing=J but deelgenomen=true',
    [
      putAfter(
        careerList,
        finalTest({
          more: '<wettelijke_ontheffing>J</wettelijke_ontheffing><toets_advies>50</toets_advies>',
        }).replace('2019-04-16', '2019-02-05'),
      ),
    ],
    ['X-exemption'],
    'POVO',
  ),
  found(
    'redennietakkoord missing while akkoord=Nee',
    [set('inzage/akkoord', 'Nee')],
    ['X-disagreement'],
  ),
  found(
    'dl negative',
    [putAfter(careerList, testWith(score).replace('</afnamedatum>', '</afnamedatum><dl>-3</dl>'))],
    ['X-negative'],
  ),
  found(
    'verzuim negative',
    [putAfter(careerList, tag('verzuim', '<frequentie>-1</frequentie>'))],
    ['X-negative'],
  ),
  found(
    'bivlaag > bivhoog / aantalgoed>aantalopgaven',
    [
      putAfter(
        careerList,
        testWith(
          '<toetsscore><aantalopgaven>30</aantalopgaven><aantalgoed>31</aantalgoed><betrouwbaarheidsinterval><bivlaag>9</bivlaag><bivhoog>8</bivhoog></betrouwbaarheidsinterval></toetsscore>',
        ),
      ),
    ],
    ['X-interval', 'X-score'],
  ),
  found('BB without bsn/onderwijsnummer', [remove(`${pupil}/bsn`)], ['X-brin-pupil-number'], 'BB'),
  found(
    'BB without geboortedatum',
    [remove(`${pupil}/geboortedatum`)],
    ['X-brin-birth-date'],
    'BB',
  ),
  found(
    'BB: overstap VOSWV',
    [putAfter(flags, '<overstap>VOSWV</overstap>')],
    ['X-brin-overstap'],
    'BB',
  ),
  found(
    'huidigeschool adres gba',
    [set('huidigeschool/adreslijst/adres/soortadres', 'gba')],
    ['X-school-address'],
  ),
  found(
    'timezone in date 2016-01-02Z',
    [set(`${pupil}/datuminschrijving`, '2016-01-02Z')],
    ['X-time-zone'],
  ),
  {
    name: 'leading/trailing blanks in code value',
    base: 'POPO',
    edits: [
      set('metadata/overstap', ' POPO '),
      putAfter(`${pupil}/overstapadvies`, pupilPart('voorschools') + pupilPart('vroegschools')),
    ],
    official: ['C017', 'O006', 'O033', 'O034'],
    extra: 'The published validator finds it.',
  },
  {
    name: 'geslacht 01 (xs:integer lexical)',
    base: 'POPO',
    edits: [putBefore(`${pupil}/adresgeheim`, '<geslacht>01</geslacht>')],
    official: ['C015'],
    extra: 'The published validator finds it.',
  },
  {
    name: 'adresgeheim=1 (xs:boolean lexical) with adres',
    base: 'POPO',
    edits: [
      set(`${pupil}/adresgeheim`, '1'),
      putBefore(`${pupil}/bsn`, '<adresbuitenland>Rue 1</adresbuitenland>'),
    ],
    official: ['O020', 'O024'],
    extra: 'The published validator finds it.',
  },
];

function found(
  name: string,
  edits: readonly Edit[],
  extra: readonly string[] | string,
  base: BaseName = 'POPO',
): Probe {
  return { name, base, edits, official: [], extra };
}

function documented(xml: string): Edit {
  return putAfter(careerList, tag('overigdocumentlijst', xml));
}

function careerYear(year: string): Edit {
  return set(`${careerList}/schoolloopbaan/schooljaar`, year);
}

function flag(name: string, state: string): Edit {
  return set(`${flags}/cat_${name}`, state);
}

function mail(address: string): Edit {
  return putAfter(
    `${pupil}/adreslijst`,
    contact(`<soort>e-mail</soort><nummer>${address}</nummer>`),
  );
}
