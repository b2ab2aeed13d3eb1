import { type Text, text } from '#words/text.ts';

/** What a target file is made of; lists are separated by commas. */
export type Answers = {
  readonly supplier: string;
  readonly product: string;
  readonly productVersion: string;
  readonly oin: string;
  readonly endpoint: string;
  readonly roles: string;
  readonly profiles: string;
  readonly poBrin: string;
  readonly voBrin: string;
  readonly swvBrin: string;
  readonly driver: string;
  readonly account: string;
  readonly publicHost: string;
};

/** One question: how it is asked, what counts as an answer, and the answer of who gives none. */
export type Question = {
  readonly key: keyof Answers;
  /** The option that answers it. */
  readonly flag: string;
  readonly help: string;
  readonly ask: Text;
  readonly allowed: Text;
  readonly pattern: RegExp;
  readonly fallback: string;
  /** Whether it matters after the answers so far; its fallback is taken where it does not. */
  readonly matters?: (answers: Partial<Answers>) => boolean;
};

const anything = {
  allowed: text('een tekst van één regel', 'a text of one line'),
  pattern: /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*[^\p{Cc}\p{Z}\p{Cs}][^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u,
};
const brin = {
  allowed: text(
    'een BRIN: twee cijfers en twee hoofdletters, als 99ZP',
    'a BRIN: two digits and two capitals, as 99ZP',
  ),
  pattern: /^[0-9]{2}[A-Z]{2}$/,
};

/** Every question, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    key: 'supplier',
    flag: 'supplier',
    help: 'who makes the LAS',
    ask: text('Wie maakt het LAS?', 'Who makes the LAS?'),
    ...anything,
    fallback: 'Voorbeeld B.V.',
  },
  {
    key: 'product',
    flag: 'product',
    help: 'what the LAS is called',
    ask: text('Hoe heet het LAS?', 'What is the LAS called?'),
    ...anything,
    fallback: 'Voorbeeld-LAS',
  },
  {
    key: 'productVersion',
    flag: 'product-version',
    help: 'its version',
    ask: text('Welke versie?', 'Which version?'),
    ...anything,
    fallback: '1.0.0',
  },
  {
    key: 'oin',
    flag: 'oin',
    help: 'the OIN of the supplier, as in its certificate',
    ask: text(
      'Welk OIN staat in zijn certificaat? (verzonnen mag)',
      'Which OIN is in its certificate? (may be invented)',
    ),
    allowed: text('een OIN: 20 cijfers', 'an OIN: 20 digits'),
    pattern: /^[0-9]{20}$/,
    fallback: '00000003999999991000',
  },
  {
    key: 'endpoint',
    flag: 'endpoint',
    help: 'where the LAS answers documentRequest',
    ask: text('Op welk adres antwoordt het LAS?', 'At which address does the LAS answer?'),
    allowed: text('een adres dat met https:// begint', 'an address that begins with https://'),
    pattern: /^https:\/\/[0-9A-Za-z.-]+(:[0-9]{1,4})?(\/[^\s"]*)?$/,
    fallback: 'https://127.0.0.1:9443/oso',
  },
  {
    key: 'roles',
    flag: 'roles',
    help: 'bron, doel, or both',
    ask: text('Verstuurt het (bron), ontvangt het (doel)?', 'Does it send (bron), receive (doel)?'),
    allowed: text('bron, doel of bron,doel', 'bron, doel or bron,doel'),
    pattern: /^(bron|doel|bron,doel|doel,bron)$/,
    fallback: 'bron,doel',
  },
  {
    key: 'profiles',
    flag: 'profiles',
    help: 'the kinds of transfer, as POVO,BB',
    ask: text(
      'Welke overstappen? (POPO, POVO, VOVO, BB, POSWV, VOSWV)',
      'Which transfers? (POPO, POVO, VOVO, BB, POSWV, VOSWV)',
    ),
    allowed: text(
      'een of meer van POPO, POVO, VOVO, BB, POSWV, VOSWV, elk één keer, met komma’s ertussen',
      'one or more of POPO, POVO, VOVO, BB, POSWV, VOSWV, each once, separated by commas',
    ),
    pattern:
      /^(?!.*\b(\w+)\b.*,\1\b)(POPO|POVO|VOVO|BB|POSWV|VOSWV)(,(POPO|POVO|VOVO|BB|POSWV|VOSWV))*$/,
    fallback: 'POVO',
  },
  {
    key: 'poBrin',
    flag: 'po-brin',
    help: 'the BRIN of its test school in primary education',
    ask: text('BRIN van een testschool voor PO?', 'BRIN of a test school for PO?'),
    ...brin,
    fallback: '99ZP',
    matters: ({ profiles = '' }) => /PO|BB/.test(profiles),
  },
  {
    key: 'voBrin',
    flag: 'vo-brin',
    help: 'the BRIN of its test school in secondary education',
    ask: text('BRIN van een testschool voor VO?', 'BRIN of a test school for VO?'),
    ...brin,
    fallback: '99ZV',
    matters: ({ profiles = '' }) => /VO/.test(profiles),
  },
  {
    key: 'swvBrin',
    flag: 'swv-brin',
    help: 'the BRIN of its test samenwerkingsverband',
    ask: text('BRIN van een test-samenwerkingsverband?', 'BRIN of a test samenwerkingsverband?'),
    ...brin,
    fallback: '99ZS',
    matters: ({ profiles = '', roles = '' }) => /SWV/.test(profiles) && /doel/.test(roles),
  },
  {
    key: 'driver',
    flag: 'driver',
    help: 'where the driver API answers, or operator: a person does every step',
    ask: text(
      'Op welk adres antwoordt de driver? (operator: een mens doet alles)',
      'At which address does the driver answer? (operator: a person does everything)',
    ),
    allowed: text(
      'een adres dat met http:// of https:// begint, of operator',
      'an address that begins with http:// or https://, or operator',
    ),
    pattern: /^(operator|https?:\/\/[0-9A-Za-z.-]+(:[0-9]{1,4})?(\/[^\s"]*)?)$/,
    fallback: 'http://127.0.0.1:9080',
  },
  {
    key: 'account',
    flag: 'account',
    help: 'the user account on whose behalf the driver acts',
    ask: text(
      'Namens welk account handelt de driver?',
      'On behalf of which account does the driver act?',
    ),
    ...anything,
    fallback: 'oso-keur',
  },
  {
    key: 'publicHost',
    flag: 'public-host',
    help: 'the name by which the LAS reaches this machine, when it runs elsewhere',
    ask: text(
      'Onder welke naam bereikt het LAS deze machine?',
      'By which name does the LAS reach this machine?',
    ),
    allowed: text(
      'een naam of IPv4-adres, zonder https:// en zonder poort',
      'a name or IPv4 address, without https:// and without a port',
    ),
    pattern: /^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/,
    fallback: '127.0.0.1',
    matters: ({ endpoint = '' }) => !/^https:\/\/(127\.|localhost\b)/.test(endpoint),
  },
];
