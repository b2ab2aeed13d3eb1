import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords } from './any-run.test-support.ts';
import { renderCsv } from './csv.ts';

const columns = [
  ['one', (row: readonly [string, string]) => row[0]],
  ['other', (row: readonly [string, string]) => row[1]],
] as const;

/** Reads CSV as RFC 4180 says, by hand: cells parted by commas, lines by CRLF, quotes doubled. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

describe('CSV', () => {
  it('is read back as it was written, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWords, anyWords)), (rows) => {
        const [header, ...read] = readCsv(renderCsv(columns, rows));
        const bare = read.map((cells) =>
          cells.map((cell, at) => {
            const isMarked =
              cell.startsWith("'") && !rows[read.indexOf(cells)]?.[at]?.startsWith("'");
            return isMarked ? cell.slice(1) : cell;
          }),
        );

        expect(header).toEqual(['one', 'other']);
        expect(bare).toEqual(rows);
      }),
    );
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWords, anyWords)), (rows) => {
        const cells = readCsv(renderCsv(columns, rows)).flat();

        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell.trimStart()))).toEqual([]);
      }),
    );
  });

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('disarms %j', (cell) => {
    const [, [first] = []] = readCsv(renderCsv(columns, [[cell, '']]));

    expect(first).toBe(`'${cell}`);
  });
});
