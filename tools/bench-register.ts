/**
 * Whether the register stays quick when it is full, `npm run bench`: every question of the API, asked of 7,500 schools with 40
 * products and 50,000 runs, as a ratio to the same question of a register with one page of everything, and of ten schools
 * (`bench/register/filled.ts`).
 *
 * 1. Lists are of 10 each time, so that not the writing of more lines is measured. The calendar tells as many lines as there
 *    are versions in use that are not qualified: once with a release for which two of
 *    three are qualified, and once with one besides for which none is.
 * 2. An export grows with the register, so its time is taken per row, and that of all rows held against that of the first page.
 */
import { sha256 } from '#evidence/digest.ts';
import { setRelease } from '#register/calendar/set-release.ts';
import { tableRows } from '#register/keeping/table-rows.ts';
import { allOperations, type OperationName } from '#register/operations/all.ts';
import { perform } from '#register/operations/perform.ts';
import { median } from './bench/median.ts';
import { type AllFilled, type Filled, onEachDatabase } from './bench/register/filled.ts';
import { print, printHead, printTimes } from './bench/register/print.ts';
import { takeTurns } from './bench/turns.ts';

const rounds = 60;
const warmUp = 10;
const roundsOfExport = 3;

type Question = readonly [string, OperationName, Readonly<Record<string, unknown>>];

const questions: readonly Question[] = [
  ['check two schools', 'checkSchools', { bron: '00AA', doel: '00AH', profile: 'POVO' }],
  ['list schools', 'listSchools', { limit: 10 }],
  ['search schools', 'listSchools', { limit: 10, search: 'school 1' }],
  ['list a sector', 'listSchools', { limit: 10, sector: 'VO' }],
  ['list a place', 'listSchools', { limit: 10, place: 'plaats 7' }],
  ['list who is not qualified', 'listSchools', { limit: 10, state: 'not-qualified' }],
  ['list a product', 'listSchools', { limit: 10, product: 'LAS 2' }],
  ['tell of a school', 'tellSchool', { school: '00AA' }],
  ['figures', 'tellFigures', { months: 24 }],
  ['calendar, most qualified', 'tellCalendar', {}],
  ['regions', 'listRegions', {}],
  ['a contact', 'tellContact', { of: 'school', key: '00AA' }],
  ['published', 'tellPublished', {}],
  ['a statement', 'tellStatement', { statement: sha256('1') }],
  ['a supplier', 'tellSupplier', { oin: '1'.padStart(20, '0') }],
  ['requests that are open', 'listRequests', {}],
  ['all requests', 'listRequests', { all: true }],
  ['a request', 'tellRequest', { request: 1 }],
  ['changes', 'tellChanges', { limit: 10 }],
  ['changes of a request', 'tellChanges', { limit: 10, subject: 'request 1' }],
  ['qualifications', 'listQualifications', { limit: 10 }],
  ['search qualifications', 'listQualifications', { limit: 10, search: 'las 2' }],
  ['qualifications that run', 'listQualifications', { limit: 10, state: 'counts' }],
  ['waivers', 'listWaivers', {}],
  ['messages', 'listLetters', {}],
  ['what an expiry would do', 'tellExpiry', { release: '2022', gegevensset: '2019.1' }],
  ['whether there are keys to sign with', 'tellSigning', {}],
  ['people', 'listPeople', { limit: 10 }],
  ['search people', 'listPeople', { limit: 10, search: 'school 1' }],
  ['targets', 'listTargets', {}],
  ['a target', 'tellTarget', { target: 1 }],
  ['jobs', 'listJobs', { limit: 10 }],
  ['jobs of a supplier', 'listJobs', { limit: 10, oin: '1'.padStart(20, '0') }],
  ['jobs that were given up', 'listJobs', { limit: 10, state: 'given up' }],
  ['a job', 'tellJob', { job: 1 }],
  ['what a job told', 'tellProgress', { job: 1 }],
  ['the bundle of a job', 'tellBundle', { job: 1 }],
  ['a campaign', 'tellCampaign', { campaign: 1 }],
  ['workers', 'tellWorkers', {}],
  ['test exchange of a school', 'tellTestExchange', { school: '00AA' }],
  ['contacts of a school', 'tellContacts', { school: '00AA' }],
];
const whenNobodyIsQualified: Question = ['calendar, none qualified', 'tellCalendar', {}];

assertAllAsked();
await onEachDatabase(bench);

/**
 * Export is measured apart; verifying evidence, a letter and a test CA take what the bundle, the letter and the target file
 * take.
 */
function assertAllAsked(): void {
  const apart = ['exportTable', 'examineRequest', 'tellLetter', 'tellTestAuthority'];
  const asked = [...questions.map(([, name]) => name), ...apart];
  const all = Object.entries(allOperations).filter(([, { method }]) => method === 'get');
  const left = all.map(([name]) => name).filter((name) => !asked.includes(name));
  if (left.length > 0) throw new Error(`The bench does not ask ${left.join(', ')}`);
}

async function bench(where: string, { empty, page, full }: AllFilled): Promise<void> {
  const registers = [empty, page, full];
  printHead(where, rounds);
  for (const question of questions) await compare(question, registers);
  for (const { register } of registers) {
    const release = { release: '2024', gegevensset: '2020.1', schoolsMustQualify: false };
    await setRelease(register, { ...release, opensOn: '2030-01-01', why: 'bench' }, undefined);
  }
  await compare(whenNobodyIsQualified, registers);
  await compareExport(registers);
}

async function compare([what, name, input]: Question, registers: readonly Filled[]): Promise<void> {
  const works = registers.map(
    ({ register, token }) =>
      () =>
        perform(register, { name, input, token }),
  );
  printTimes(what, await takeTurns(works, { warmUp, rounds }));
}

/** In microseconds for each row of the table of runs. */
async function compareExport(registers: readonly Filled[]): Promise<void> {
  const exported =
    ({ register, token }: Filled) =>
    () =>
      perform(register, { name: 'exportTable', input: { table: 'runs' } as const, token });
  const times = await takeTurns(registers.map(exported), { warmUp: 0, rounds: roundsOfExport });
  const perRow = registers.map(({ size }, at) => perRowOf(times[at] ?? [], size.runs));
  printTimes('export, µs a row', perRow);
  const full = registers.at(-1);
  if (!full) return;
  const some = 1_000;
  const rows = [some, full.size.runs];
  const works = rows.map((count) => () => readRows(full, count));
  const [first = [], all = []] = await takeTurns(works, { warmUp: 0, rounds: roundsOfExport });
  const said = [perRowOf(first, some), perRowOf(all, full.size.runs)].map((each) =>
    median(each).toFixed(1),
  );
  print(`  first page, all: ${said.join(', ')} µs a row`);
}

function perRowOf(times: readonly number[], rows: number): readonly number[] {
  return times.map((ms) => (ms / rows) * 1_000);
}

/** Reads so many rows. */
async function readRows({ register }: Filled, count: number): Promise<void> {
  let left = count;
  for await (const _row of tableRows(register.database, ['runs'])) {
    left -= 1;
    if (left === 0) return;
  }
}
