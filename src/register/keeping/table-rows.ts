import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';

/** A row as text: JSON as the database writes it, with bytes in hex. */
export type WrittenRow = { readonly table: KeptTable; readonly row: string };

/** Of these one row may be large. */
const large: readonly KeptTable[] = ['evidence', 'results', 'remains'];

/** Gives every row of the tables that are asked for, a page at a time, as JSON of their columns by the names of SQL. */
export async function* tableRows(
  database: Kysely<Tables>,
  tables: readonly KeptTable[],
): AsyncGenerator<WrittenRow> {
  for (const table of tables) {
    const order = sql.join(keptTables[table].map((column) => sql.ref(column)));
    const page = large.includes(table) ? 1 : 1_000;
    for (let offset = 0; ; offset += page) {
      const { rows } = await sql<{ readonly row: string }>`
        select to_jsonb(t)::text as row from (
          select * from ${sql.table(table)} order by ${order} limit ${page} offset ${offset}) as t`.execute(
        database,
      );
      for (const { row } of rows) yield { table, row };
      if (rows.length < page) break;
    }
  }
}
