/**
 * The registers that a bench asks the same of, on PGlite, and on the PostgreSQL that TEST_DATABASE_URL names:
 *
 * 1. `empty` has the ten schools and the four suppliers that something can be asked of, and little that was done.
 * 2. `page` has more of everything than one page shows, and as many products as the full one: so that what takes longer in the full one
 *    is not the writing of more lines, but the looking for them. Its time is held against this one's.
 * 3. `full` has 50,000 runs, 7,500 schools, and all that goes with them.
 */
import { loadPack } from '#law/load-pack.ts';
import { newestPack } from '#law/pack-versions.ts';
import { type Database, openDatabase, openOn } from '#register/database/open-database.ts';
import { openPglite } from '#register/database/open-pglite.ts';
import { PglitePool } from '#register/database/pglite-pool.ts';
import { addPerson } from '#register/people/add-person.ts';
import { personWith } from '#register/people/person-with.ts';
import type { Register } from '#register/register.ts';
import { fillRegister, type Size } from './fill-register.ts';
import { print } from './print.ts';

/** How much each holds, in the order in which they are told of. */
export const sizes = {
  empty: { schools: 10, products: 4, runs: 100 },
  page: { schools: 240, products: 40, runs: 1_200 },
  full: { schools: 7_500, products: 40, runs: 50_000 },
} as const satisfies Record<string, Size>;

/** A register that was filled, and the token of who leads its service desk. */
export type Filled = {
  readonly register: Register;
  readonly size: Size;
  readonly token: string;
};

/** The three of them. */
export type AllFilled = Readonly<Record<keyof typeof sizes, Filled>>;

/** Does something with the three of each database. */
export async function onEachDatabase(
  bench: (where: string, filled: AllFilled) => Promise<void>,
): Promise<void> {
  const url = process.env.TEST_DATABASE_URL || undefined;
  await withFilled(inPglite, (filled) => bench('PGlite', filled));
  if (url === undefined) return print('\nNot on PostgreSQL: TEST_DATABASE_URL names none');
  const inPostgres = (schema: string) => openDatabase({ url, schema });
  await withFilled(inPostgres, (filled) => bench('PostgreSQL', filled));
}

type Open = (schema: string) => Promise<Database>;

async function withFilled(open: Open, use: (all: AllFilled) => Promise<void>): Promise<void> {
  const opened: (readonly [Database, string])[] = [];
  const fill = async (name: keyof typeof sizes) => {
    const schema = `bench_${name}_${process.pid}`;
    const database = await open(schema);
    opened.push([database, schema]);
    return fillOne(database, sizes[name]);
  };
  try {
    await use({ empty: await fill('empty'), page: await fill('page'), full: await fill('full') });
  } finally {
    for (const [database, schema] of opened) {
      await database.kysely.schema.dropSchema(schema).cascade().execute();
      await database.close();
    }
  }
}

async function fillOne({ kysely }: Database, size: Size): Promise<Filled> {
  const register: Register = {
    database: kysely,
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
  const desk = { handle: 'desk', name: 'D', role: 'desk' } as const;
  await addPerson(register, desk, await personWith(register, token));
  await fillRegister(kysely, size);
  return { register, size, token };
}

async function inPglite(schema: string): Promise<Database> {
  return openOn(new PglitePool(await openPglite(), { schema, closes: true }), schema);
}
