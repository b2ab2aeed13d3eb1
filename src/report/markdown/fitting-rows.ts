import { tableRow } from './table-row.ts';

/** The rows that fit into so many bytes, how many did not, and the bytes that are still free. */
export type Fitting = {
  readonly rows: readonly (readonly string[])[];
  readonly leftOut: number;
  readonly freeBytes: number;
};

/** Keeps the first rows of a table that fit into so many bytes. */
export function fittingRows(rows: readonly (readonly string[])[], bytes: number): Fitting {
  let freeBytes = bytes;
  const first = rows.findIndex((row) => {
    const size = encoder.encode(tableRow(row)).length;
    if (size > freeBytes) return true;
    freeBytes -= size;
    return false;
  });
  const fitting = first < 0 ? rows : rows.slice(0, first);
  return { rows: fitting, leftOut: rows.length - fitting.length, freeBytes };
}

const encoder = new TextEncoder();
