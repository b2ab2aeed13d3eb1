/**
 * Whether the register stays quick when it is full, `npm run bench`: every question of the API, asked of 7,500 schools with 40
 * products and 50,000 runs, as a ratio to the same question of 10 schools. Both are on one database: PGlite, or the PostgreSQL
 * that TEST_DATABASE_URL names. Lists are of 10 both times, so that not the writing of more lines is measured.
 */
import { loadPack } from '#law/load-pack.ts';
import { newestPack } from '#law/pack-versions.ts';
import { type Database, openDatabase, openOn } from '#register/database/open-database.ts';
import { openPglite } from '#register/database/open-pglite.ts';
import { PglitePool } from '#register/database/pglite-pool.ts';
import type { OperationName } from '#register/operations/all.ts';
import { perform } from '#register/operations/perform.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Register } from '#register/register.ts';
import { median } from './bench/compare.ts';
import { fillRegister, type Size } from './bench/register/fill-register.ts';

const rounds = 60;
const sizes = {
  small: { schools: 10, products: 2, runs: 10 },
  large: { schools: 7_500, products: 40, runs: 50_000 },
} as const satisfies Record<string, Size>;

const questions: readonly (readonly [string, OperationName, Readonly<Record<string, unknown>>])[] =
  [
    ['check two schools', 'checkSchools', { bron: '00AA', doel: '00AH', profile: 'POVO' }],
    ['list schools', 'listSchools', { limit: 10 }],
    ['search schools', 'listSchools', { limit: 10, search: 'school 1' }],
    ['list a sector', 'listSchools', { limit: 10, sector: 'VO' }],
    ['list a place', 'listSchools', { limit: 10, place: 'plaats 7' }],
    ['list who is not qualified', 'listSchools', { limit: 10, state: 'not-qualified' }],
    ['list a product', 'listSchools', { limit: 10, product: 'LAS 2' }],
    ['tell of a school', 'tellSchool', { school: '00AA' }],
    ['figures', 'tellFigures', { months: 24 }],
    ['calendar', 'tellCalendar', {}],
    ['published', 'tellPublished', {}],
    ['requests that are open', 'listRequests', {}],
    ['a request', 'tellRequest', { request: 5 }],
    ['changes', 'tellChanges', { limit: 10 }],
    ['qualifications', 'listQualifications', { limit: 10 }],
    ['search qualifications', 'listQualifications', { limit: 10, search: 'las 2' }],
    ['qualifications that run', 'listQualifications', { limit: 10, state: 'counts' }],
    ['messages', 'listLetters', {}],
    ['what an expiry would do', 'tellExpiry', { release: '2022', gegevensset: '2019.1' }],
  ];

const url = process.env.TEST_DATABASE_URL;
const [small, large] = [await open('small'), await open('large')];
print(`${url === undefined ? 'PGlite' : 'PostgreSQL'}: median of ${rounds}, milliseconds`);
for (const [what, name, input] of questions) {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await time(small, name, input));
    times.large.push(await time(large, name, input));
  }
  const [one, other] = [median(times.small), median(times.large)];
  print(
    `${what.padEnd(28)} ${one.toFixed(2).padStart(8)} ${other.toFixed(2).padStart(8)}   × ${(other / one).toFixed(2)}`,
  );
}
await Promise.all([small.close(), large.close()]);

type Opened = {
  readonly register: Register;
  readonly token: string;
  readonly close: () => Promise<void>;
};

async function open(name: keyof typeof sizes): Promise<Opened> {
  const schema = `bench_${name}_${process.pid}`;
  const database = url === undefined ? await inPglite(schema) : await openDatabase({ url, schema });
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
  const { token } = await addPerson(
    register,
    { handle: 'lead', name: 'L', role: 'lead' },
    undefined,
  );
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

async function time(
  { register, token }: Opened,
  name: OperationName,
  input: object,
): Promise<number> {
  const from = performance.now();
  await perform(register, { name, input, token });
  return performance.now() - from;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
