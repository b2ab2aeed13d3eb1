import { targetFile } from '#preflight/target-file.test-support.ts';
import { inventedList } from '#register/invented-schools.test-support.ts';
import type { allOperations, OperationName } from '#register/operations/all.ts';
import { asRequest } from '#register/operations/as-request.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';

const why = 'zoals afgesproken';
const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
const zeros = '0'.repeat(64);

/** What each operation is asked with here; the order is that of a working day. */
export const questions = {
  importSchools: {
    csv: `${inventedList(20)}00YY,00,Testschool,PO,Ede,,,${product}\n99ZA,00,College,VO,Ede,,,${product}\n`,
    why,
  },
  setRegion: { code: 'R1', name: 'Regio', why },
  listRegions: {},
  setSupplier: { oin: '00000003999999991000', name: 'Supplier', why },
  tellSupplier: { oin: '00000003999999991000' },
  setContact: { of: 'school', key: '99ZA', name: 'Jo', email: 'jo@school.example', why },
  tellContact: { of: 'school', key: '99ZA' },
  setRelease: { release: '2022', gegevensset: '2019.1', opensOn: '2026-01-01', why },
  requestQualification: { bundle: Buffer.from(bundleOf(smallRun())).toString('base64'), why },
  listRequests: {},
  tellRequest: { request: 1 },
  examineRequest: { request: 1 },
  tellSigning: {},
  issue: { request: 1, why },
  listQualifications: {},
  listWaivers: {},
  tellExpiry: { release: '2022', gegevensset: '2019.1' },
  listLetters: {},
  tellLetter: { letter: 'opening-2022-2019.1-00000000000000000001' },
  checkSchools: { bron: '00YY', doel: '99ZA', profile: 'POVO' },
  listSchools: {},
  tellSchool: { school: '99ZA' },
  tellContacts: { school: '99ZA' },
  tellFigures: {},
  tellCalendar: {},
  tellPublished: {},
  tellChanges: {},
  exportTable: { table: 'schools' },
  addPerson: { handle: 'cor', name: 'Cor' },
  listPeople: {},
  erasePerson: { handle: 'cor', why },
  eraseContacts: { email: 'x@y.nl', why },
  forgetEvidence: {},
  expireRelease: { release: '2022', gegevensset: '2018.1', why },
  addKeys: { trust: { format: 1, keys: [] }, why },
  renewStatusList: {},
  recordTestExchange: { school: '99ZA', bundle: 'AAAA', answers: {}, why },
  tellTestExchange: { school: '99ZA' },
  answerChecklist: { school: '99ZA', answers: {} },
  startTestExchange: { school: '99ZA' },
  cancelTestExchange: { school: '99ZA' },
  concludeTestExchange: { school: '99ZA' },
  tellStatement: { statement: zeros },
  renew: { statement: zeros, why },
  withdraw: { statement: zeros, why },
  refuse: { request: 7, why },
  setTarget: { name: 'Proef', source: targetFile(), why },
  listTargets: {},
  tellTarget: { target: 1 },
  askConsent: { target: 1 },
  startRun: { target: 1 },
  startReferenceRun: {},
  forgetTarget: { target: 1, why },
  startJob: { only: ['OSO-SES-01'] },
  startCampaign: { cases: 10, shards: 2, kinds: ['wire'] },
  listJobs: {},
  tellJob: { job: 1 },
  tellProgress: { job: 1 },
  tellBundle: { job: 1 },
  tellTestAuthority: { job: 1 },
  cancelJob: { job: 1 },
  tellCampaign: { campaign: 1 },
  tellWorkers: {},
} satisfies Record<keyof typeof allOperations, Readonly<Record<string, unknown>>>;

type Asking = {
  readonly token?: string | undefined;
  readonly input?: Readonly<Record<string, unknown>>;
};

/** Gives the request by which the API is asked something. */
export function askAt(name: OperationName, { token, input = questions[name] }: Asking = {}) {
  return asRequest(name, input, token);
}
