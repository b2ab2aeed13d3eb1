import { CompiledQuery, type Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Tables } from '#register/database/tables.ts';

/** Lets pg-boss send its SQL by a connection of the register, or within a transaction of it. */
export function executesSql(database: Kysely<Tables>): PgBoss.Db {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const query = CompiledQuery.raw(text, values);
      if (values.length > 0 || database.isTransaction) return execute(database, query);
      // Several statements are a transaction of their own; when one fails nobody may get the connection in the midst of it.
      return database.connection().execute(async (connection) => {
        try {
          return await execute(connection, query);
        } catch (error) {
          await connection.executeQuery(CompiledQuery.raw('rollback'));
          throw error;
        }
      });
    },
  };
}

async function execute(database: Kysely<Tables>, query: CompiledQuery) {
  const { rows } = await database.executeQuery(query);
  return { rows };
}
