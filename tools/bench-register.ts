/**
 * Whether the register stays quick when it is full, `npm run bench`: every question of the API, asked of 7,500 schools with 40
 * products and 50,000 runs, as a ratio to the same question of 10 schools; on PGlite, and on the PostgreSQL that
 * TEST_DATABASE_URL names, where it names one.
 *
 * 1. Lists are of 10 both times, so that not the writing of more lines is measured. The calendar tells as many lines as there
 *    are versions in use that are not qualified: once with a release for which two of
 *    three are qualified, and once with one besides for which none is.
 * 2. An export grows with the register, so its time is taken per row, and that of all rows held against that of the first page.
 */
import { sha256 } from '#evidence/digest.ts';
import { loadPack } from '#law/load-pack.ts';
import { newestPack } from '#law/pack-versions.ts';
import { setRelease } from '#register/calendar/set-release.ts';
import { type Database, openDatabase, openOn } from '#register/database/open-database.ts';
import { openPglite } from '#register/database/open-pglite.ts';
import { PglitePool } from '#register/database/pglite-pool.ts';
import { tableRows } from '#register/keeping/table-rows.ts';
import { allOperations, type OperationName } from '#register/operations/all.ts';
import { perform } from '#register/operations/perform.ts';
import { targets } from '#register/operations/targets.ts';
import { working } from '#register/operations/working.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Register } from '#register/register.ts';
import { median } from './bench/compare.ts';
import { fillRegister, type Size } from './bench/register/fill-register.ts';

const rounds = 60;
const roundsOfExport = 3;
const sizes = {
  small: { schools: 10, products: 4, runs: 100 },
  large: { schools: 7_500, products: 40, runs: 50_000 },
} as const satisfies Record<string, Size>;

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
  ['people', 'listPeople', {}],
  ['test exchange of a school', 'tellTestExchange', { school: '00AA' }],
  ['contacts of a school', 'tellContacts', { school: '00AA' }],
];
const whenNobodyIsQualified: Question = ['calendar, none qualified', 'tellCalendar', {}];

const url = process.env.TEST_DATABASE_URL || undefined;
assertAllAsked();
await bench('PGlite', inPglite);
if (url === undefined) print('\nNot on PostgreSQL: TEST_DATABASE_URL names none');
else await bench('PostgreSQL', (schema) => openDatabase({ url, schema }));

/** Export and jobs are measured apart; verifying evidence and a letter take what the bundle and the letter take. */
function assertAllAsked(): void {
  const asked = [
    ...questions.map(([, name]) => name),
    'exportTable',
    'examineRequest',
    'tellLetter',
  ];
  const all = Object.entries(allOperations).filter(([, { method }]) => method === 'get');
  const names = all
    .map(([name]) => name)
    .filter((name) => !(name in working) && !(name in targets));
  const left = names.filter((name) => !asked.includes(name));
  if (left.length > 0) throw new Error(`The bench does not ask ${left.join(', ')}`);
}

type Open = (schema: string) => Promise<Database>;

async function bench(where: string, openDatabase: Open): Promise<void> {
  const [small, large] = [await fill('small', openDatabase), await fill('large', openDatabase)];
  print(`\n${where}: median of ${rounds}, milliseconds`);
  for (const question of questions) await compare(question, { small, large });
  for (const { register } of [small, large]) {
    const release = { release: '2024', gegevensset: '2020.1', schoolsMustQualify: false };
    await setRelease(register, { ...release, opensOn: '2030-01-01', why: 'bench' }, undefined);
  }
  await compare(whenNobodyIsQualified, { small, large });
  await compareExport({ small, large });
  await small.close();
  await large.close();
}

type Both = { readonly small: Filled; readonly large: Filled };

async function compare([what, name, input]: Question, { small, large }: Both): Promise<void> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await time(() => perform(small.register, { ...small, name, input })));
    times.large.push(await time(() => perform(large.register, { ...large, name, input })));
  }
  tell(what, median(times.small), median(times.large));
}

/** In microseconds for each row of the table of runs. */
async function compareExport({ small, large }: Both): Promise<void> {
  const perRow = async ({ register, token }: Filled, rows: number) => {
    const input = { table: 'runs' } as const;
    const asked = () => perform(register, { name: 'exportTable', input, token });
    const times: number[] = [];
    for (let round = 0; round < roundsOfExport; round += 1) times.push(await time(asked));
    return (median(times) / rows) * 1_000;
  };
  tell(
    'export, µs a row',
    await perRow(small, sizes.small.runs),
    await perRow(large, sizes.large.runs),
  );
  const page = 1_000;
  const [first, all] = [await timeOfRows(large, page), await timeOfRows(large, sizes.large.runs)];
  tell('  first page, all, µs a row', (first / page) * 1_000, (all / sizes.large.runs) * 1_000);
}

/** How long it takes until so many rows have come. */
function timeOfRows({ register }: Filled, count: number): Promise<number> {
  return time(async () => {
    let left = count;
    for await (const _row of tableRows(register.database, ['runs'])) {
      left -= 1;
      if (left === 0) return;
    }
  });
}

function tell(what: string, one: number, other: number): void {
  const [left, right] = [one, other].map((value) => value.toFixed(2).padStart(8));
  print(`${what.padEnd(28)} ${left} ${right}   × ${(other / one).toFixed(2)}`);
}

type Filled = {
  readonly register: Register;
  readonly token: string;
  readonly close: () => Promise<void>;
};

async function fill(name: keyof typeof sizes, openDatabase: Open): Promise<Filled> {
  const schema = `bench_${name}_${process.pid}`;
  const database = await openDatabase(schema);
  const register: Register = {
    database: database.kysely,
    keys: {},
    judge: { suite: 'bench', lawsFor: () => [] },
    // Nothing that was signed is read here.
    shapes: {
      isStatement: (content): content is never => content === 0,
      isStatusList: (content): content is never => content === 0,
    },
    profiles: loadPack(newestPack).kinds.profiles,
    now: () => new Date(),
  };
  const lead = { handle: 'lead', name: 'L', role: 'lead' } as const;
  const { token } = await addPerson(register, lead, undefined);
  await fillRegister(database.kysely, sizes[name]);
  const close = async () => {
    await database.kysely.schema.dropSchema(schema).cascade().execute();
    await database.close();
  };
  return { register, token, close };
}

async function inPglite(schema: string): Promise<Database> {
  return openOn(new PglitePool(await openPglite(), { schema, closes: true }), schema);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
