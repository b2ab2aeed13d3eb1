import { type Kysely, Migrator, sql } from 'kysely';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Tables } from './tables.ts';

/**
 * Brings a database to the newest step; does nothing when it is there. Two that start at once wait for each other.
 *
 * @throws ConfigurationError when the database was made by a newer version of ours, or holds something else.
 */
export async function migrate(database: Kysely<Tables>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => Object.fromEntries(allMigrations.map(stepOf)) },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const why = error instanceof Error ? error.message : String(error);
  throw new ConfigurationError(
    `Cannot bring the database of the register up to date (${why}): use the version of OSO Keur that made it, or an empty database`,
    { cause: error },
  );
}

function stepOf({ name, sql: statements }: Migration) {
  const up = async (database: Kysely<unknown>) => {
    for (const statement of statementsIn(statements)) await sql.raw(statement).execute(database);
  };
  return [name, { up }] as const;
}

/** One at a time, as PGlite wants them; a line that ends with a semicolon ends a statement, but for those in a function. */
function statementsIn(statements: string): string[] {
  return statements
    .split(/;\n(?!end \$\$|\s\s|end)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
