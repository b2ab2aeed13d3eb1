import {
  type DatabaseIntrospector,
  type Kysely,
  PostgresDialect,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from 'kysely';
import type { Pool } from './pool.ts';

/**
 * PostgreSQL as seen by who works in one schema. What Kysely asks of its own accord looks into every schema of the server, and
 * fails when somebody else drops theirs just then.
 */
export class SchemaDialect extends PostgresDialect {
  readonly #schema: string;

  constructor(pool: Pool, schema: string) {
    super({ pool });
    this.#schema = schema;
  }

  override createIntrospector(database: Kysely<unknown>): DatabaseIntrospector {
    const getTables = () => tablesIn(database, this.#schema);
    return {
      getSchemas: () => schemasOf(database),
      getTables,
      getMetadata: async () => ({ tables: await getTables() }),
    };
  }
}

async function schemasOf(database: Kysely<unknown>): Promise<SchemaMetadata[]> {
  const { rows } = await sql<SchemaMetadata>`
    select nspname as name from pg_catalog.pg_namespace`.execute(database);
  return rows;
}

/** The columns are left out: migrations ask for names only. */
async function tablesIn(database: Kysely<unknown>, schema: string): Promise<TableMetadata[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select tablename as name from pg_catalog.pg_tables where schemaname = ${schema}`.execute(
    database,
  );
  return rows.map(({ name }) => ({ name, schema, isView: false, columns: [] }));
}
