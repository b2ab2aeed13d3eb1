import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { type Database, openDatabase, openOn } from './open-database.ts';
import { openPglite } from './open-pglite.ts';
import { PglitePool } from './pglite-pool.ts';

/** A database of a test file: a schema of its own, which goes with it. */
export type TestDatabase = Database & { readonly drop: () => Promise<void> };

/** One that is set to nothing names none, as `.ci/run` has it. */
const url = process.env.TEST_DATABASE_URL || undefined;

/** The databases that every test of the register is played on: PGlite always, PostgreSQL when TEST_DATABASE_URL names one. */
export const testDatabases: readonly (readonly [string, () => Promise<TestDatabase>])[] = [
  ['PGlite', inPglite],
  ...(url === undefined ? [] : [['PostgreSQL', () => inPostgres(url)] as const]),
];

/** Starting a PGlite costs seconds, so the test files of a process share one. */
const shared = globalThis as { pgliteOfTests?: Promise<PGlite> };

async function inPglite(): Promise<TestDatabase> {
  shared.pgliteOfTests ??= openPglite();
  const schema = newSchema();
  const pool = new PglitePool(await shared.pgliteOfTests, { schema, closes: false });
  return droppable(await openOn(pool, schema), schema);
}

async function inPostgres(at: string): Promise<TestDatabase> {
  const schema = newSchema();
  return droppable(await openDatabase({ url: at, schema }), schema);
}

function droppable(database: Database, schema: string): TestDatabase {
  const drop = async () => {
    await sql`drop schema ${sql.id(schema)} cascade`.execute(database.kysely);
    // A queue stands beside it, where there was work.
    await sql`drop schema if exists ${sql.id(`${schema}_queue`)} cascade`.execute(database.kysely);
    await database.close();
  };
  return { ...database, drop };
}

function newSchema(): string {
  return `test_${randomBytes(8).toString('hex')}`;
}
