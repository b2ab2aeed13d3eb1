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
    const limit = large.includes(table) ? 1 : 1_000;
    let after: string | undefined;
    do {
      const page = await pageOf(database, table, { after, limit });
      for (const { row } of page) yield { table, row };
      after = page.length < limit ? undefined : page.at(-1)?.key;
    } while (after !== undefined);
  }
}

type Page = { readonly after: string | undefined; readonly limit: number };

/** A page begins after the key of the last row of the page before, so that the last takes no longer than the first. */
async function pageOf(database: Kysely<Tables>, table: KeptTable, { after, limit }: Page) {
  const columns = keptTables[table].map((column) => sql.ref(column));
  const key = sql.join(columns);
  const pairs = sql.join(keptTables[table].flatMap((column) => [sql.lit(column), sql.ref(column)]));
  const begin =
    after === undefined
      ? sql`true`
      : sql`(${key}) > (select ${key} from jsonb_populate_record(null::${sql.table(table)}, ${after}::jsonb))`;
  const { rows } = await sql<{ readonly row: string; readonly key: string }>`
    select to_jsonb(t)::text as row, jsonb_build_object(${pairs})::text as key
    from (select * from ${sql.table(table)} where ${begin} order by ${key} limit ${limit}) as t
    order by ${key}`.execute(database);
  return rows;
}
