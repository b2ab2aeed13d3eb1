import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { KeptTable } from './kept-tables.ts';
import { tableRows } from './table-rows.ts';

/** A table for other programs, as JSON and as CSV. */
export type ExportedTable = { readonly table: string; readonly json: string; readonly csv: string };

/**
 * What no export holds: what lets somebody in, what is secret of a supplier (its target files, which name keys, and the keys
 * of test CAs), what is as large as a run, and what the database makes of the rest.
 */
const left: Readonly<Record<string, readonly string[]>> = {
  people: ['token_digest'],
  passwords: ['hash'],
  targets: ['source', 'token'],
  jobs: ['target'],
  test_authorities: ['files'],
  evidence: ['bundle'],
  schools: ['search'],
};

/** Writes one table for other programs. */
export async function exportTable(
  database: Kysely<Tables>,
  table: KeptTable,
): Promise<ExportedTable> {
  const rows: Record<string, unknown>[] = [];
  for await (const { row } of tableRows(database, [table])) {
    const all = Object.entries(JSON.parse(row) as Record<string, unknown>);
    rows.push(Object.fromEntries(all.filter(([name]) => !left[table]?.includes(name))));
  }
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((name) => cell(row[name])).join(','));
  const csv = columns.length === 0 ? '' : `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
  return { table, json: `${JSON.stringify(rows, null, 1)}\n`, csv };
}

/** A spreadsheet must not take what somebody wrote for a formula. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const plain = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
