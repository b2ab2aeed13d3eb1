import { CamelCasePlugin, Kysely, sql } from 'kysely';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './open-pglite.ts';
import { PglitePool } from './pglite-pool.ts';
import type { Pool } from './pool.ts';
import { postgresPool } from './postgres-pool.ts';
import { SchemaDialect } from './schema-dialect.ts';
import type { Tables } from './tables.ts';

/**
 * Where the database is: in a folder of ours, whose lock the caller has, opened for long or for one question; or at the URL
 * of a PostgreSQL.
 */
export type Place =
  | { readonly folder: string; readonly isBrief?: boolean }
  | { readonly url: string; readonly schema?: string };

/** An open database; `pool` is for others that bring their own SQL. */
export type Database = {
  readonly kysely: Kysely<Tables>;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database of the register, and brings it up to date.
 *
 * @throws ConfigurationError when it cannot be reached or used.
 */
export async function openDatabase(place: Place): Promise<Database> {
  if ('folder' in place) {
    const pool = new PglitePool(await openPglite(place), { schema: 'public', closes: true });
    return openOn(pool, 'public');
  }
  const { url, schema = 'public' } = place;
  const pool = postgresPool(url, schema);
  await sayHello(pool, url);
  return openOn(pool, schema);
}

/** Opens the register in one schema of a database that is reached through a pool. */
export async function openOn(pool: Pool, schema: string): Promise<Database> {
  const kysely = new Kysely<Tables>({
    dialect: new SchemaDialect(pool, schema),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  if (schema !== 'public') await sql`create schema if not exists ${sql.id(schema)}`.execute(kysely);
  await migrate(kysely, schema);
  return { kysely, pool, close: () => kysely.destroy() };
}

async function sayHello(pool: Pool, url: string): Promise<void> {
  try {
    const client = await pool.connect();
    client.release();
  } catch (cause) {
    await pool.end();
    const why = cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
    throw new ConfigurationError(
      `Cannot reach the PostgreSQL at "${withoutPassword(url)}" (${why}): start it, or mend DATABASE_URL`,
      { cause },
    );
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
