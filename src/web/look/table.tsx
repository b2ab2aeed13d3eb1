import type { Child } from 'hono/jsx';
import type { Piece } from './piece.ts';

/** A table of which each row becomes a card on a telephone, with the name of its column before every value. */
export type TableProps = {
  /** What it is a table of; told, not shown. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Child[])[];
};

/** Browsers take the roles of a table away when it is laid out as cards, so each is said again. */
const as = (role: string) => ({ role });

/** Shows a table. */
export function Table({ caption, columns, rows }: TableProps): Piece {
  return (
    <table {...as('table')}>
      <caption class="unseen">{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((name) => (
            <th scope="col" {...as('columnheader')}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map(([first, ...others]) => (
          <tr {...as('row')}>
            <th scope="row" {...as('rowheader')}>
              {first}
            </th>
            {others.map((cell, at) => (
              <td data-name={columns[at + 1]} {...as('cell')}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
