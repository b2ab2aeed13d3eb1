/**
 * For every rule that can be broken, the smallest change of a sound dossier that breaks it. What must break with it is
 * named in `alsoFires` (gegevensset 6.1); each spoiled dossier keeps the XML Schema.
 */
import type { BaseName } from './bases.test-support.ts';
import { append, type Edit, putAfter, putBefore, remove, set } from './edits.test-support.ts';
import {
  address,
  carer,
  contact,
  domain,
  finalTest,
  grades,
  part,
  practitioner,
  pupilPart,
  reference,
  score,
  support,
  tag,
  testWith,
} from './fragments.test-support.ts';

/** A change of the sound dossier of a profile that breaks the rule `key`, and these others. */
export type Spoiler = {
  readonly key: string;
  readonly base: BaseName;
  readonly edits: readonly Edit[];
  readonly alsoFires: readonly string[];
};

const pupil = 'huidigeschool/leerling';
const flags = 'metadata/categorie_uitlevering';

/** In a dossier binnen BRIN almost nothing is required, so that a broken value stands alone. */
const codelistSpoilers: readonly Spoiler[] = [
  put('C001', '<overstapadvies><advies>99</advies></overstapadvies>'),
  put('C002', '<overstapadvies><wensouders>99</wensouders></overstapadvies>'),
  put('C003', '<overstapadvies><wensleerling>99</wensleerling></overstapadvies>'),
  put('C004', '<overstapadvies><herzienadvies>99</herzienadvies></overstapadvies>'),
  put('C005', contact('<soort>fax</soort><nummer>0201234567</nummer>')),
  put(
    'C006',
    contact('<soort>telefoon</soort><aanduiding>thuis</aanduiding><nummer>0201234567</nummer>'),
  ),
  put('C007', preschool({ more: '<codevoorschoolsetoeleider>10</codevoorschoolsetoeleider>' })),
  put('C008', preschool({ history: '<codevoorschoolsehistorie>6</codevoorschoolsehistorie>' })),
  put('C009', preschool({ more: '<codevoorschoolsedeelname>6</codevoorschoolsedeelname>' })),
  put('C010', preschool({ programme: '16' })),
  put('C011', pupilPart('vroegschools').replace('>1<', '>16<')),
  put('C012', '<nnca>3</nnca>'),
  put('C013', testWith(reference('Rapportcijfer'))),
  put('C014', pupilPart('schoolloopbaanlijst').replace('>8<', '>9<')),
  put('C015', '<geslacht>01</geslacht>'),
  put('C016', '<leerlinggewicht>0.3</leerlinggewicht>'),
  spoiler('C017', 'BB', [putAfter(flags, '<overstap>POMO</overstap>')]),
  put(
    'C018',
    pupilPart('rvc').replace(
      '</signaleringlwoopro>',
      '</signaleringlwoopro><rvcindicatie>VMBO</rvcindicatie>',
    ),
  ),
  put('C019', address('gba', '<aanduiding>TEGENOVER</aanduiding>')),
  put('C020', address('woon')),
  put('C021', '<overstapadvies><profiel>Plus</profiel></overstapadvies>'),
  put('C022', testWith(reference('Percentiel', 'MAVO'))),
  put('C023', support('diagnose', '<code>F80 </code>')),
  spoiler('C024', 'BB', [set('overdrachtsoort', 'overstap')], ['O003']),
  put('C025', pupilPart('tlv').replace('>H<', '>Hoog<')),
  spoiler('C026', 'BB', [set('metadata/deeldossier', 'ALLES')], ['O001']),
  put('C027', '<examenresultaat><examenuitslag>gezakt</examenuitslag></examenresultaat>'),
  put('C028', pupilPart('resultaatvakkenvo').replace('voldoende', 'goed')),
  spoiler('C029', 'BB', [inspection('<akkoord>ja</akkoord>')]),
  spoiler('C030', 'BB', [inspection('<toestemming>ja</toestemming>')]),
  put('C031', carer('<relatietotkind>10</relatietotkind>')),
  put('C032', finalTest({ kind: '0015' })),
  put('C033', finalTest({ level: 'H' })),
  put('C034', finalTest({ more: '<wettelijke_ontheffing>true</wettelijke_ontheffing>' })),
  put(
    'C035',
    finalTest({ parts: part('8000', '<ond_referentieniveau>05</ond_referentieniveau>') }),
  ),
  put(
    'C036',
    finalTest({
      parts: part('8000', domain('8050', '<dom_referentieniveau>05</dom_referentieniveau>')),
    }),
  ),
  put('C037', finalTest({ parts: part('8002') })),
  put('C038', finalTest({ parts: part('8000', domain('8052')) })),
  ...[
    ...['metadata', 'ouderinzage', 'school', 'leerling', 'oudersverzorgers', 'vve'],
    ...['schoolloopbaan', 'overstapadvies', 'onderwijsondersteuning', 'verzuim', 'eindtoetsbo'],
    ...['toetsresultaten', 'handelingsplannen', 'cijferlijsten', 'vombo', 'bijlagedocs'],
  ].map((name, at) => spoiler(key('C', 39 + at), 'BB', [flag(name, 'verplicht')])),
];

const commonSpoilers: readonly Spoiler[] = [
  put('C055', mail('a@b')),
  put('C056', mail(`${'a'.repeat(250)}@keur.test`)),
  put('C057', mail('naam.keur.test'), ['C058']),
  put('C058', mail('naam@.test')),
  spoiler('C059', 'BB', [set('metadata/standaardversie', '2018.1')]),
  put('C061', carer('<overlijdensdatum>2018-10-01</overlijdensdatum>'), ['C062']),
  put('C062', carer('<overleden>false</overleden><overlijdensdatum>2018-10-01</overlijdensdatum>')),
  put('C063', practitioner('<roepnaam>Jan</roepnaam>')),
  put('C064', practitioner('<geslacht>2</geslacht>')),
  put('C065', practitioner('<adresgeheim>1</adresgeheim>')),
];

const categorySpoilers: readonly Spoiler[] = [
  spoiler('C067', 'BB', [flag('metadata', 'VERBODEN')], ['C068']),
  spoiler('C068', 'BB', [flag('metadata', 'VERBODEN')], ['C067']),
  spoiler('C069', 'BB', [flag('metadata', 'OPT-UIT')], ['C070']),
  spoiler('C070', 'BB', [flag('metadata', 'OPT-UIT')], ['C069']),
  spoiler('C071', 'BB', [flag('ouderinzage', 'VERPLICHT')]),
  spoiler('C072', 'BB', [flag('ouderinzage', 'VERBODEN'), inspection('')]),
  spoiler('C073', 'BB', [flag('ouderinzage', 'OPT-UIT'), inspection('')]),
  ...category(74, 'oudersverzorgers', [
    'verzorgersaansprakelijk',
    'verzorger',
    'aansprakelijkeinstelling',
  ]),
  ...category(81, 'vve', [
    'vanpeuterspeelzaal',
    'naampeuterspeelzaal',
    'voorschools',
    'vroegschools',
  ]),
  ...category(90, 'schoolloopbaan', ['schoolloopbaanlijst']),
  ...category(93, 'overstapadvies', ['overstapadvies']),
  ...category(96, 'onderwijsondersteuning', [
    ...['toelichting_onderwijsbehoeften', 'diagnose', 'medicijngebruik', 'opp', 'tlv'],
    ...['arrangement_cluster12', 'arrangement_pao', 'lwoo', 'rvc'],
  ]),
  ...category(115, 'verzuim', ['verzuim']),
  ...category(118, 'eindtoetsbo', ['eindtoets_basisonderwijs']),
  ...category(121, 'toetsresultaten', ['toetslijst']),
  ...category(124, 'handelingsplannen', ['handelingsplan']),
  ...category(127, 'cijferlijsten', ['cijferlijstlijst']),
  ...category(130, 'vombo', [
    ...['bevorderd', 'examenresultaat', 'resultaatvakkenvo', 'certificaat', 'competenties'],
    ...['stage', 'overigvombo'],
  ]),
  ...category(145, 'bijlagedocs', ['overigdocumentlijst']),
];

const transferSpoilers: readonly Spoiler[] = [
  spoiler('O001', 'POPO', [set('metadata/deeldossier', 'LVS')]),
  spoiler('O002', 'BB', [set('metadata/validatieversie', '2019.1')]),
  spoiler('O003', 'POPO', [set('overdrachtsoort', 'overstap')], ['C024']),
  spoiler('O004', 'POPO', [remove(flags)]),
  spoiler('O005', 'POPO', [remove('metadata/overstap')], ['O006']),
  spoiler('O006', 'POPO', [set('metadata/overstap', 'VSPO')]),
  spoiler('O007', 'BB', [remove(flags)]),
  spoiler('O008', 'POPO', [remove('inzage')], ['C071']),
  spoiler('O009', 'POVO', [set('inzage/inzage', '0')]),
  spoiler('O010', 'POPO', [remove('inzage/inzagedatum')]),
  spoiler('O011', 'POPO', [remove('inzage/akkoord')]),
  spoiler('O012', 'VOVO', [remove('inzage/toestemming')]),
  spoiler('O013', 'POPO', [remove('huidigeschool/adreslijst')]),
  spoiler('O014', 'POPO', [remove('huidigeschool/communicatielijst')]),
  spoiler('O015', 'POPO', [remove(`${pupil}/voornaam`)]),
  spoiler('O016', 'POPO', [remove(`${pupil}/geboortedatum`)]),
  spoiler('O017', 'POPO', monthOfBirth(), ['O016']),
  spoiler('O018', 'POPO', [remove(`${pupil}/adresgeheim`)]),
  spoiler('O019', 'POPO', [remove(`${pupil}/adreslijst`)]),
  spoiler('O020', 'POPO', [set(`${pupil}/adresgeheim`, '1')]),
  spoiler('O021', 'POPO', shortPostcode()),
  spoiler('O022', 'POPO', [putAfter(`${pupil}/adreslijst`, secret('telefoon', '0201234567'))]),
  spoiler('O023', 'POPO', [putAfter(`${pupil}/adreslijst`, secret('e-mail', 'fe@keur.test'))]),
  spoiler('O024', 'POPO', secretAddressAbroad()),
  spoiler('O025', 'POPO', [putBefore(`${pupil}/bsn`, '<geboorteplaats>Keurdam</geboorteplaats>')]),
  spoiler('O026', 'POPO', [putBefore(`${pupil}/bsn`, '<nationaliteit>0001</nationaliteit>')]),
  spoiler('O027', 'POPO', [remove(`${pupil}/bsn`)]),
  spoiler('O028', 'POVO', [remove(`${pupil}/leerlingid`)]),
  spoiler('O029', 'POPO', [remove(`${pupil}/datuminschrijving`)]),
  spoiler('O030', 'VOVO', [remove(`${pupil}/verzorgersaansprakelijk`)]),
  spoiler('O031', 'POPO', [set(`${pupil}/verzorgersaansprakelijk`, 'false')]),
  spoiler('O032', 'POVO', [set(`${pupil}/verzorgersaansprakelijk`, 'false')]),
  beforeCareer('O033', 'POVO', 'voorschools', ['C084']),
  beforeCareer('O034', 'VOVO', 'vroegschools', ['C085']),
  spoiler('O035', 'POPO', [remove(`${pupil}/schoolloopbaanlijst`)], ['C090']),
  spoiler('O036', 'POPO', [remove(`${pupil}/overstapadvies`)], ['C093']),
  spoiler('O037', 'VOVO', [remove(`${pupil}/verzorger`)]),
  put('O038', '<geboortemaand>2007-02</geboortemaand>'),
  put('O039', `<adresgeheim>true</adresgeheim>${address('gba')}`),
  put('O040', '<postcode4adres>1234</postcode4adres>'),
  put('O041', secret('telefoon', '0201234567')),
  put('O042', secret('e-mail', 'fe@keur.test')),
  put('O043', '<adresgeheim>true</adresgeheim><adresbuitenland>Rue 1</adresbuitenland>'),
  put('O044', '<geboorteplaats>Keurdam</geboorteplaats>'),
  put('O045', '<nationaliteit>0001</nationaliteit>'),
  spoiler('O046', 'POPO', secretCarer()),
  put('O047', carer(`<adresgeheim>true</adresgeheim>${address('gba')}`)),
  spoiler('O048', 'POVO', [remove(`${pupil}/overstapadvies/advies`)]),
  spoiler('O049', 'POPO', [remove(`${pupil}/overstapadvies/contactnodig`)]),
  spoiler('O050', 'POPO', contactWith('<contacttelefoon>0201234567</contacttelefoon>')),
  spoiler('O051', 'POPO', contactWith('<contactpersoon>J. de Leraar</contactpersoon>')),
  afterCareer(
    'O052',
    'POPO',
    tag('eindtoets_basisonderwijs', '<deelgenomen>true</deelgenomen>'),
    // Without a result there is no advice of it either.
    ['O055'],
  ),
  afterCareer('O053', 'POPO', tag('eindtoets_basisonderwijs', '<deelgenomen>false</deelgenomen>')),
  afterCareer('O055', 'VOVO', finalTest({})),
  afterCareer('O056', 'POVO', testWith(score, '2016-07-31')),
  afterCareer('O057', 'POPO', testWith('')),
  afterCareer('O058', 'POPO', testWith(emptyScore())),
  afterCareer('O059', 'POPO', grades('')),
];

const swvSpoilers: readonly Spoiler[] = [
  spoiler('P001', 'POSWV', [set('metadata/deeldossier', 'TIB')]),
  spoiler('P002', 'POSWV', [set('metadata/validatieversie', '2018.1.1')]),
  spoiler('P003', 'POSWV', [remove(flags)]),
  spoiler('P004', 'POSWV', [remove('metadata/overstap')], ['P005']),
  spoiler('P005', 'VOSWV', [set('metadata/overstap', 'VOVO')]),
  spoiler('P006', 'POSWV', [set('overdrachtsoort', 'swv')], ['C024']),
  spoiler('P007', 'POSWV', [remove('huidigeschool/adreslijst')]),
  spoiler('P008', 'POSWV', [remove('huidigeschool/communicatielijst')]),
  spoiler('P009', 'POSWV', [remove(`${pupil}/voornaam`)]),
  spoiler('P010', 'POSWV', [remove(`${pupil}/geboortedatum`)]),
  spoiler('P011', 'POSWV', monthOfBirth(), ['P010']),
  spoiler('P012', 'POSWV', [remove(`${pupil}/adresgeheim`)]),
  spoiler('P013', 'POSWV', [remove(`${pupil}/adreslijst`)]),
  spoiler('P014', 'POSWV', [set(`${pupil}/adresgeheim`, 'true')]),
  spoiler('P015', 'POSWV', shortPostcode()),
  spoiler('P016', 'POSWV', [putAfter(`${pupil}/adreslijst`, secret('telefoon', '0201234567'))]),
  spoiler('P017', 'POSWV', [putAfter(`${pupil}/adreslijst`, secret('e-mail', 'fe@keur.test'))]),
  spoiler('P018', 'POSWV', secretAddressAbroad()),
  spoiler('P019', 'POSWV', [
    putAfter(`${pupil}/adreslijst`, '<geboorteplaats>Keurdam</geboorteplaats>'),
  ]),
  spoiler('P020', 'POSWV', [
    putAfter(`${pupil}/adreslijst`, '<nationaliteit>0001</nationaliteit>'),
  ]),
  spoiler('P021', 'POSWV', [putAfter(`${pupil}/adreslijst`, '<bsn>999900006</bsn>')]),
  beforeCareer('P022', 'VOSWV', 'vanpeuterspeelzaal', ['C082']),
  beforeCareer('P023', 'VOSWV', 'naampeuterspeelzaal', ['C083']),
  beforeCareer('P024', 'VOSWV', 'voorschools', ['C084']),
  beforeCareer('P025', 'VOSWV', 'vroegschools', ['C085']),
  spoiler('P026', 'POSWV', [remove(`${pupil}/schoolloopbaanlijst`)], ['C090']),
  beforeCarer('P027', 'POSWV', finalTest({}), ['C119']),
  spoiler('P028', 'VOSWV', [remove(`${pupil}/verzorger`)]),
  ...[
    ...['bevorderd', 'examenresultaat', 'resultaatvakkenvo', 'certificaat', 'competenties'],
    ...['stage', 'overigvombo'],
  ].map((name, at) =>
    spoiler(key('P', 29 + at), 'POSWV', [append(pupil, pupilPart(name))], [key('C', 131 + at)]),
  ),
  spoiler('P036', 'POSWV', secretCarer()),
  spoiler('P037', 'POSWV', [append(`${pupil}/verzorger`, '<banknummer>1234567</banknummer>')]),
  beforeCarer('P040', 'POSWV', testWith('')),
  beforeCarer('P041', 'POSWV', testWith(emptyScore())),
  beforeCarer('P042', 'POSWV', grades('')),
];

/** All of them, in the order of their keys. */
export const spoilers: readonly Spoiler[] = [
  ...codelistSpoilers,
  ...commonSpoilers,
  ...categorySpoilers,
  ...transferSpoilers,
  ...swvSpoilers,
];

function spoiler(
  key: string,
  base: BaseName,
  edits: readonly Edit[],
  alsoFires: readonly string[] = [],
): Spoiler {
  return { key, base, edits, alsoFires };
}

function put(key: string, xml: string, alsoFires: readonly string[] = []): Spoiler {
  return spoiler(key, 'BB', [append(pupil, xml)], alsoFires);
}

function beforeCareer(
  key: string,
  base: BaseName,
  name: string,
  alsoFires: readonly string[],
): Spoiler {
  return spoiler(
    key,
    base,
    [putBefore(`${pupil}/schoolloopbaanlijst`, pupilPart(name))],
    alsoFires,
  );
}

function afterCareer(
  key: string,
  base: BaseName,
  xml: string,
  alsoFires: readonly string[] = [],
): Spoiler {
  return spoiler(key, base, [putAfter(`${pupil}/schoolloopbaanlijst`, xml)], alsoFires);
}

function beforeCarer(
  key: string,
  base: BaseName,
  xml: string,
  alsoFires: readonly string[] = [],
): Spoiler {
  return spoiler(key, base, [putBefore(`${pupil}/verzorger`, xml)], alsoFires);
}

/** The keys of a category run on: VERPLICHT, then each element for VERBODEN, then each for OPT-UIT. */
function category(first: number, name: string, elements: readonly string[]): Spoiler[] {
  const states = ['VERBODEN', 'OPT-UIT'].flatMap((state) =>
    elements.map((element) => [flag(name, state), append(pupil, pupilPart(element))]),
  );
  return [[flag(name, 'VERPLICHT')], ...states].map((edits, at) =>
    spoiler(key('C', first + at), 'BB', edits),
  );
}

function key(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}

function flag(name: string, state: string): Edit {
  return set(`${flags}/cat_${name}`, state);
}

function inspection(more: string): Edit {
  const content = `<voorlopigdossier>false</voorlopigdossier>${more}`;
  return putAfter('overdrachtsoort', tag('inzage', content));
}

function preschool({ history = '', programme = '1', more = '' }): string {
  return tag(
    'voorschools',
    `${history}<codevoorschoolsprogramma>${programme}</codevoorschoolsprogramma><voorschoolsemaanden>6</voorschoolsemaanden>${more}`,
  );
}

function mail(value: string): string {
  return contact(`<soort>e-mail</soort><nummer>${value}</nummer>`);
}

function secret(soort: string, value: string): string {
  return contact(`<soort>${soort}</soort><nummer>${value}</nummer><geheim>1</geheim>`);
}

function emptyScore(): string {
  return '<toetsscore><codevaardigheidsschaal>A</codevaardigheidsschaal></toetsscore>';
}

function monthOfBirth(): Edit[] {
  return [
    putBefore(`${pupil}/geboortedatum`, '<geboortemaand>2007-02</geboortemaand>'),
    remove(`${pupil}/geboortedatum`),
  ];
}

function shortPostcode(): Edit[] {
  return [
    set(`${pupil}/adresgeheim`, 'true'),
    putBefore(`${pupil}/adreslijst`, '<postcode4adres>1234</postcode4adres>'),
    remove(`${pupil}/adreslijst`),
  ];
}

function secretAddressAbroad(): Edit[] {
  return [
    set(`${pupil}/adresgeheim`, 'true'),
    putBefore(`${pupil}/adreslijst`, '<adresbuitenland>Rue 1</adresbuitenland>'),
    remove(`${pupil}/adreslijst`),
  ];
}

function secretCarer(): Edit[] {
  const content = `<adresgeheim>true</adresgeheim>${address('gba')}`;
  return [putAfter(`${pupil}/verzorger/achternaam`, content)];
}

function contactWith(xml: string): Edit[] {
  const contactNeeded = `${pupil}/overstapadvies/contactnodig`;
  return [set(contactNeeded, 'true'), putAfter(contactNeeded, xml)];
}
