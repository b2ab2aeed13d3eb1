/**
 * Every page that the bench asks for. A page is added by a row: its path as in the table of routes, who asks, and, where it has parts or
 * a query, the address. A path may have several rows; a route without one fails `all.test.ts`, and the bench as well.
 */
import { assetPaths } from '#web/look/asset-paths.ts';

/** Somebody who asks for a page. */
export type Asker = 'nobody' | 'school' | 'supplier' | 'lead';

/** What the parts of an address can be filled with: of everything the newest that there is. */
export type Newest = {
  readonly request: number;
  readonly statement: string;
  readonly letter: string;
  readonly job: number;
  /** Of the supplier that asks. */
  readonly own: { readonly job: number; readonly request: number };
  /** What no worker has taken yet. */
  readonly waiting: number;
  /** What is left of a one-time link behind its path. */
  readonly secret: string;
};

/** A path, who asks for it, and the address when it is not the path. */
export type PageRow = readonly [
  path: string,
  by: Asker,
  address?: string | ((newest: Newest) => string),
];

const desk = '/servicedesk';

/** Every page, as somebody who may see it. */
export const allPages: readonly PageRow[] = [
  ['/', 'nobody'],
  ['/', 'nobody', '/?zoek=school+1'],
  ['/', 'nobody', '/?sector=VO&staat=qualified'],
  ['/', 'nobody', '/?staat=not-qualified'],
  ['/', 'nobody', '/?product=LAS+2'],
  ['/', 'nobody', '/?plaats=Plaats+7'],
  ['/scholen/:school', 'nobody', '/scholen/00AA'],
  ['/uitwisselen', 'nobody', '/uitwisselen?van=00AA&naar=00AH&profiel=POVO'],
  ['/uitwisselen', 'nobody', '/uitwisselen?van=school&naar=plaats+7'],
  ['/aanmelden', 'nobody'],
  ['/eenmalig/:secret', 'nobody', ({ secret }) => `/eenmalig/${secret}`],
  ['/taal/:language{nl|en}', 'nobody', '/taal/en'],
  ['/mijn-oso', 'school'],
  ['/mijn-oso/testuitwisseling', 'school'],
  ['/wachtwoord', 'school'],
  ['/leverancier', 'supplier'],
  ['/aanvragen/:request', 'supplier', ofOwnRequest('')],
  ['/aanvragen/:request/verklaring', 'supplier', ofOwnRequest('/verklaring')],
  ['/aanvragen/:request/certificaat', 'supplier', ofOwnRequest('/certificaat')],
  ['/aanvragen/:request/keurmerk', 'supplier', ofOwnRequest('/keurmerk')],
  ['/runs', 'supplier'],
  ['/runs', 'lead'],
  ['/runs/:job', 'supplier', ({ own }) => `/runs/${own.job}`],
  ['/runs/:job', 'lead', ({ job }) => `/runs/${job}`],
  ['/runs/:job/aanvraag', 'supplier', ({ own }) => `/runs/${own.job}/aanvraag`],
  ['/runs/:job/afbreken', 'lead', ({ waiting }) => `/runs/${waiting}/afbreken`],
  ['/doelen', 'supplier'],
  ['/doelen/:target', 'supplier', '/doelen/1'],
  [`${desk}/aanvragen`, 'lead'],
  [`${desk}/aanvragen/:request`, 'lead', ({ request }) => `${desk}/aanvragen/${request}`],
  [`${desk}/kwalificaties`, 'lead'],
  [`${desk}/kwalificaties`, 'lead', `${desk}/kwalificaties?zoek=las+2`],
  [`${desk}/kwalificaties`, 'lead', `${desk}/kwalificaties?staat=counts`],
  [`${desk}/kwalificaties`, 'lead', `${desk}/kwalificaties?staat=ended`],
  [`${desk}/kwalificaties/:statement`, 'lead', ofStatement('')],
  [`${desk}/kwalificaties/:statement/verklaring`, 'lead', ofStatement('/verklaring')],
  [`${desk}/kwalificaties/:statement/certificaat`, 'lead', ofStatement('/certificaat')],
  [`${desk}/kwalificaties/:statement/keurmerk`, 'lead', ofStatement('/keurmerk')],
  [`${desk}/kalender`, 'lead'],
  [`${desk}/kalender/aflopen`, 'lead', `${desk}/kalender/aflopen?release=2022&set=2019.1`],
  [`${desk}/berichten`, 'lead'],
  [`${desk}/berichten/:letter`, 'lead', ({ letter }) => `${desk}/berichten/${letter}`],
  [`${desk}/logboek`, 'lead'],
  [`${desk}/mensen`, 'lead'],
  [`${desk}/mensen`, 'lead', `${desk}/mensen?zoek=school+1`],
];

const ofBundle = 'It takes what opening the bundle takes';
const sameBytes = 'The same bytes for everybody, with no question of the register';

/** What is not asked for, and why: so it has to be with what goes on as long as something lasts. */
export const notAsked: Readonly<Record<string, string>> = {
  [assetPaths.style]: sameBytes,
  [assetPaths.script]: sameBytes,
  [assetPaths.stream]: sameBytes,
  [assetPaths.mark]: sameBytes,
  '/runs/:job/voortgang': 'It goes on as long as the run does',
  '/mijn-oso/testuitwisseling/voortgang': 'It goes on as long as the run does',
  '/runs/:job/rapport': ofBundle,
  '/runs/:job/uitslag': ofBundle,
  '/runs/:job/bundel': ofBundle,
  '/aanmelden/elders': 'It takes what whoever signs in elsewhere takes',
  '/aanmelden/elders/terug': 'As going there',
};

function ofStatement(file: string) {
  return ({ statement }: Newest) => `${desk}/kwalificaties/${statement}${file}`;
}

function ofOwnRequest(file: string) {
  return ({ own }: Newest) => `/aanvragen/${own.request}${file}`;
}
