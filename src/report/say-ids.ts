/** Writes ids such as A22-04 and OSO-SES-01 in few words: three or more in a row by the first and the last. */
export function sayIds(ids: readonly string[]): string {
  const rows: string[][] = [];
  for (const id of [...new Set(ids)].sort()) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before !== undefined && follows(id, before)) row.push(id);
    else rows.push([id]);
  }
  return rows.flatMap((row) => (row.length > 2 ? `${row[0]} – ${row.at(-1)}` : row)).join(', ');
}

function follows(id: string, before: string): boolean {
  const [one, other] = [split(id), split(before)];
  return one.kind === other.kind && one.number === other.number + 1;
}

function split(id: string): { readonly kind: string; readonly number: number } {
  const at = id.lastIndexOf('-');
  return { kind: id.slice(0, at), number: Number(id.slice(at + 1)) };
}
