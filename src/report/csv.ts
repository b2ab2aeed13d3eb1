/** A column: its name and what stands in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => string];

/**
 * Writes CSV (RFC 4180): a header, then a line for each row. What a spreadsheet would take for a formula gets an
 * apostrophe before it, since some cells say what a target sent.
 */
export function renderCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(([name]) => name);
  const lines = rows.map((row) => columns.map(([, cell]) => harmless(cell(row))));
  return [header, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function harmless(cell: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
