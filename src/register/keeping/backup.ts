/**
 * A backup is NDJSON, packed with gzip: a first line that says what it is, a line for each row, and a last line that counts
 * them, so that a piece of one is not taken for the whole. It is the same from PGlite and from PostgreSQL, and goes back into
 * either: so a register moves from a laptop to a server. It holds everything, also the evidence and the digests of tokens;
 * keys that sign are in no database, and so in no backup.
 */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { text } from '#words/text.ts';
import { allMigrations } from '../database/migrations/all.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';
import { tableRows } from './table-rows.ts';

const tables = Object.keys(keptTables) as KeptTable[];
const step = allMigrations.at(-1)?.name ?? '';

type First = { readonly ofOsoKeur: 'register'; readonly format: 1; readonly step: string };
type Last = { readonly rows: number; readonly sha256: string };

/** Gives the lines of a backup, all as they stood at one moment. */
export async function* backupLines(database: Kysely<Tables>): AsyncGenerator<string> {
  yield `${JSON.stringify({ ofOsoKeur: 'register', format: 1, step } satisfies First)}\n`;
  const digest = createHash('sha256');
  let rows = 0;
  const transaction = await database
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .execute();
  try {
    for await (const { table, row } of tableRows(transaction, tables)) {
      const line = `{"table":"${table}","row":${row}}\n`;
      digest.update(line);
      rows += 1;
      yield line;
    }
    await transaction.commit().execute();
  } catch (error) {
    await transaction.rollback().execute();
    throw error;
  }
  yield `${JSON.stringify({ rows, sha256: digest.digest('hex') } satisfies Last)}\n`;
}

/**
 * Writes a backup into a register in which nothing stands yet: all of it, or nothing.
 *
 * @throws Refusal when something stands there, or the backup is not whole.
 */
export async function restoreLines(
  database: Kysely<Tables>,
  lines: AsyncIterable<string>,
): Promise<{ readonly rows: number }> {
  return database.transaction().execute(async (transaction) => {
    const { rows: found } = await sql<{ readonly filled: boolean }>`
      select exists (select 1 from changes) as filled`.execute(transaction);
    if (found[0]?.filled) throw notEmpty;
    let waiting: { table: KeptTable; rows: string[] } | undefined;
    const digest = createHash('sha256');
    let [count, last]: [number, Last | undefined] = [0, undefined];
    let isFirst = true;
    for await (const line of lines) {
      const value = parse(line);
      if (isFirst) {
        assertOurs(value);
        isFirst = false;
        continue;
      }
      if (last) throw notWhole;
      if ('sha256' in value) {
        last = value as unknown as Last;
        continue;
      }
      digest.update(`${line}\n`);
      count += 1;
      const { table, row } = rowIn(value);
      if (waiting && (waiting.table !== table || waiting.rows.length >= 500)) {
        await write(transaction, waiting);
        waiting = undefined;
      }
      waiting ??= { table, rows: [] };
      waiting.rows.push(JSON.stringify(row));
    }
    if (waiting) await write(transaction, waiting);
    if (last?.rows !== count || last.sha256 !== digest.digest('hex')) throw notWhole;
    await countOn(transaction);
    return { rows: count };
  });
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw notWhole;
}

function assertOurs(value: Record<string, unknown>): void {
  const { ofOsoKeur, format, step: told } = value as Partial<First>;
  if (ofOsoKeur === 'register' && format === 1 && told === step) return;
  throw new Refusal(
    'invalid',
    text(
      `Dit is geen backup van dit register (stap "${told ?? 'onbekend'}", en hier is "${step}"): zet hem terug met de versie die hem maakte`,
      `This is no backup of this register (step "${told ?? 'unknown'}", and here it is "${step}"): restore it by the version that made it`,
    ),
  );
}

function rowIn(value: Record<string, unknown>) {
  const { table, row } = value;
  const known = tables.find((name) => name === table);
  if (known === undefined || typeof row !== 'object') throw notWhole;
  return { table: known, row };
}

type Rows = { readonly table: KeptTable; readonly rows: readonly string[] };

async function write(database: Kysely<Tables>, { table, rows }: Rows): Promise<void> {
  const columns = await columnsOf(database, table);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    database,
  );
}

/** What the database makes of the others is not written. */
async function columnsOf(database: Kysely<Tables>, table: KeptTable): Promise<string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(database);
  return rows.map(({ name }) => name);
}

/** New rows get numbers after those that were written. */
async function countOn(database: Kysely<Tables>): Promise<void> {
  for (const table of tables) {
    if (keptTables[table][0] !== 'id') continue;
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(database);
  }
}

const notEmpty = new Refusal(
  'refused',
  text(
    'In dit register staat al iets: zet de backup terug in een lege gegevensmap of database',
    'Something stands in this register already: restore the backup into an empty data directory or database',
  ),
);

const notWhole = new Refusal(
  'invalid',
  text(
    'Deze backup is niet heel, of er is in geschreven: er is niets teruggezet',
    'This backup is not whole, or was tampered with: nothing was restored',
  ),
);
