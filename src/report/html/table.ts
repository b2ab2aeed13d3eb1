import { type Facets, writeFacets } from './filter/facets.ts';
import { html, type Markup } from './markup.ts';

/** A table as a report shows it: the first cell of a row is what the row is about. */
export type Table = {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** One row, with the anchor that leads to it, and by what it is found. */
export type Row = {
  readonly id?: string;
  readonly facets?: Facets;
  readonly cells: readonly Markup[];
};

/**
 * Writes a table. It has its roles spelled out, since the style sheet stacks the cells of a row on a narrow screen and
 * a browser then forgets that they were cells; there each cell tells its column itself.
 */
export function renderTable({ name, caption, columns, rows }: Table): Markup {
  return html`<table class="${name}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(renderColumn)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => renderRow(row, columns))}</tbody>
</table>`;
}

function renderColumn(column: string): Markup {
  return html`<th scope="col" role="columnheader">${column}</th>`;
}

function renderRow(
  { id, facets, cells: [first, ...rest] }: Row,
  [, ...columns]: readonly string[],
): Markup {
  const anchor = id === undefined ? undefined : html` id="${id}"`;
  const cells = rest.map(
    (cell, at) => html`<td role="cell" data-label="${columns[at]}"><div>${cell}</div></td>`,
  );
  return html`<tr role="row"${anchor}${facets && writeFacets(facets)}><th scope="row" role="rowheader">${first}</th>${cells}</tr>
`;
}
