/** Sound pieces of a dossier, for spoilers to put in or to spoil. */
import { packed } from '../values/attachments.ts';

/** An element with this content. */
export const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** A text file, as a ZIP holds it. */
export const letter: Uint8Array = new TextEncoder().encode('Beste mentor, Fé leest graag.\n');

/** An attachment with this name and content; sound unless they say otherwise. */
export const attachment = (name = 'brief.txt', content = packed({ [name]: letter })): string =>
  tag(
    'document',
    `<bestandsnaam>${name}</bestandsnaam><bestandsinhoud>${content}</bestandsinhoud>`,
  );

/** Contact data with one entry, of whatever it says. */
export const contact = (content: string): string =>
  tag('communicatielijst', tag('communicatie', content));

/** An address, with what may come before its postcode. */
export const address = (soort = 'bezoek', more = ''): string =>
  tag(
    'adreslijst',
    tag(
      'adres',
      `<soortadres>${soort}</soortadres><straat>Kade</straat><nummer>1</nummer>${more}<postcode>1234AB</postcode><plaats>Keurdam</plaats>`,
    ),
  );

/** A carer, with what comes between the surname and the legal representation, and after that. */
export const carer = (more = '', after = ''): string =>
  tag(
    'verzorger',
    `<achternaam>Keurling</achternaam>${more}<wettigevertegenwoordiger>true</wettigevertegenwoordiger>${after}`,
  );

/** A general practitioner, with what comes after the surname. */
export const practitioner = (more: string): string =>
  tag('huisarts', `<achternaam>Dokter</achternaam>${more}`);

/** A test with one result. */
export const testWith = (result: string, date = '2019-01-22'): string =>
  tag(
    'toetslijst',
    tag(
      'toets',
      `<toetsidentificatie><eldtoetscode>KEUR</eldtoetscode></toetsidentificatie><afname><afnamedatum>${date}</afnamedatum></afname><resultaat>${result}</resultaat>`,
    ),
  );

/** A sound result of a test. */
export const score = '<toetsscore><aantalgoed>31</aantalgoed></toetsscore>';

/** A derived score of these two codes. */
export const reference = (code = 'Percentiel', group = 'Landelijk'): string =>
  tag(
    'referentiescore',
    `<codereferentiescore>${code}</codereferentiescore><codevergelijkingsgroep>${group}</codevergelijkingsgroep><waarde>64</waarde>`,
  );

/** A grade list with one score. */
export const grades = (content: string): string =>
  tag(
    'cijferlijstlijst',
    tag(
      'cijferlijst',
      `<cijferlijstTypelijst><naam>Rapport</naam><score>${content}</score></cijferlijstTypelijst><jaargroep>8</jaargroep>`,
    ),
  );

type FinalTest = {
  readonly kind?: string;
  readonly level?: string;
  readonly more?: string;
  readonly parts?: string;
  readonly taken?: string;
};

/** A final test with its result; `more` comes after its date. */
export const finalTest = ({
  kind = '0011',
  level = 'G',
  more = '',
  parts = '',
  taken = 'true',
}: FinalTest): string =>
  tag(
    'eindtoets_basisonderwijs',
    `<eindtoetsresultaat><toetssoort>${kind}</toetssoort><toetsniveau>${level}</toetsniveau><datum_afname>2019-02-05</datum_afname>${more}<onderdelen>${parts}</onderdelen></eindtoetsresultaat><deelgenomen>${taken}</deelgenomen>`,
  );

/** A part of a final test, with what comes after its code. */
export const part = (code: string, more = ''): string =>
  tag('onderdeel', `<onderdeelcode>${code}</onderdeelcode>${more}`);

/** The domain of a part of a final test. */
export const domain = (code: string, more = ''): string =>
  tag('domeinen', tag('domein', `<domeincode>${code}</domeincode>${more}`));

/** What supports a pupil; an element is in the block, or blocks, that its year has for it. */
const supports: Readonly<Record<string, string>> = {
  toelichting_onderwijsbehoeften: attachment(),
  diagnose: '<code>F82</code>',
  medicijngebruik: 'false',
  handelingsplan: '<startdatum>2018-10-01</startdatum><isgerichtop>rekenen</isgerichtop>',
  opp: '<opp_ingangdatum>2018-10-01</opp_ingangdatum>',
  tlv: '<tlvingangdatum>2018-10-01</tlvingangdatum><tlvswvnummer>99ZA</tlvswvnummer><tlvcategorie>H</tlvcategorie><tlvbeschikkingsnummer>1</tlvbeschikkingsnummer>',
  arrangement_cluster12: '<arrangement_datum>2018-10-01</arrangement_datum>',
  arrangement_pao: '<arrangement_datum>2018-10-01</arrangement_datum>',
  lwoo: '<lwoo_ingangdatum>2018-10-01</lwoo_ingangdatum><lwoo_swvnummer>99ZA</lwoo_swvnummer><lwoo_beschikkingsnummer>1</lwoo_beschikkingsnummer>',
  lgf: '<lgfdatum>2018-10-01</lgfdatum><codelgfonderwijssoort>11</codelgfonderwijssoort>',
  verblijf_opdc:
    '<opdc_ingangdatum>2018-10-01</opdc_ingangdatum><opdc_einddatum>2019-01-31</opdc_einddatum><opdc_brin>99ZA</opdc_brin><opdc_vestigingscode>00</opdc_vestigingscode>',
  upw: '<upwingangdatum>2018-10-01</upwingangdatum><upwuitstroomprofiel>1</upwuitstroomprofiel>',
  extrahulpingroep78: '<domein>TL</domein><voortzetten>true</voortzetten>',
  vir: '<ingevoerdinvir>true</ingevoerdinvir>',
  zat: '<besprokeninzat>true</besprokeninzat>',
  sefunctioneren: attachment(),
  rvc: '<signaleringlwoopro><deelgenomenaanonderzoek>false</deelgenomenaanonderzoek><leerachterstand>false</leerachterstand><lagescoreeindtoets>false</lagescoreeindtoets></signaleringlwoopro>',
};

/** One part of what supports a pupil, sound or with another content; years differ in the block that holds it. */
export const support = (name: string, content = supports[name] ?? ''): string => tag(name, content);

const pupilParts: Readonly<Record<string, string>> = {
  verzorgersaansprakelijk: '<verzorgersaansprakelijk>false</verzorgersaansprakelijk>',
  aansprakelijkeinstelling:
    '<aansprakelijkeinstelling><naam>Voogdij</naam></aansprakelijkeinstelling>',
  overstapadvies: '<overstapadvies><contactnodig>false</contactnodig></overstapadvies>',
  vanpeuterspeelzaal: '<vanpeuterspeelzaal>true</vanpeuterspeelzaal>',
  naampeuterspeelzaal: '<naampeuterspeelzaal>De Otter</naampeuterspeelzaal>',
  voorschools:
    '<voorschools><codevoorschoolsprogramma>1</codevoorschoolsprogramma><voorschoolsemaanden>6</voorschoolsemaanden></voorschools>',
  vroegschools:
    '<vroegschools><codevroegschoolsprogramma>1</codevroegschoolsprogramma><vroegschoolsdatumingang>2011-08-01</vroegschoolsdatumingang></vroegschools>',
  schoolloopbaanlijst:
    '<schoolloopbaanlijst><schoolloopbaan><schooljaar>2018-2019</schooljaar><groepscode>8A</groepscode><jaargroep>8</jaargroep><brincode>99ZA</brincode><vestigingscode>00</vestigingscode></schoolloopbaan></schoolloopbaanlijst>',
  verzuim: '<verzuim><dagdelengeoorloofd>4</dagdelengeoorloofd></verzuim>',
  eindtoets_basisonderwijs: finalTest({}),
  toetslijst: testWith(score),
  cijferlijstlijst: grades('<waarde>7</waarde>'),
  overigdocumentlijst: tag('overigdocumentlijst', attachment()),
  verzorger: carer(),
  bevorderd: '<bevorderd><elementcode>0011</elementcode></bevorderd>',
  examenresultaat: '<examenresultaat><examenjaar>2019</examenjaar></examenresultaat>',
  resultaatvakkenvo:
    '<resultaatvakkenvo><vakcode>1</vakcode><afgerond>true</afgerond><examenvak>true</examenvak><beoordelingexamenvak>voldoende</beoordelingexamenvak></resultaatvakkenvo>',
  certificaat: '<certificaat>EHBO</certificaat>',
  competenties: '<competenties><competentiestatus>behaald</competentiestatus></competenties>',
  stage: '<stage><beoordeling>goed</beoordeling></stage>',
  overigvombo:
    '<overigvombo><beroepskeuzetest>true</beroepskeuzetest><portfolio>true</portfolio><pop>true</pop><motivatiebrief>true</motivatiebrief><lobdossier>true</lobdossier></overigvombo>',
};

/** A sound part of the pupil, by its name. */
export function pupilPart(name: string): string {
  const found = name in supports ? support(name) : pupilParts[name];
  if (found === undefined) throw new Error(`There is no sound "${name}" to put in`);
  return found;
}
