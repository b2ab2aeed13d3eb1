/** Tables, which become cards where there is no room for columns. */
export const tables = `
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .7rem 1.25rem .7rem 0; border-bottom: 1px solid var(--rule); }
thead th { font-size: .9375rem; color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--edge); padding-block: .4rem; }
tbody th { font-weight: 600; }
tbody tr:hover > * { background: color-mix(in srgb, var(--wash) 70%, transparent); }
td:last-child, th:last-child { padding-right: 0; }
td details > summary { padding: 0; }
.empty { padding: 2rem 0; color: var(--soft); }
.paging { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: 1.25rem; }
.paging a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 600; }
@media (max-width: 48rem) {
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: .9rem 1.1rem; margin-bottom: .9rem; }
  tbody tr:hover > * { background: none; }
  tbody th, tbody td { border: 0; padding: .2rem 0; }
  tbody th { font-size: 1.0625rem; padding-bottom: .4rem; }
  td[data-name] { display: grid; grid-template-columns: minmax(6.25rem, 34%) 1fr; gap: 0 .75rem; }
  td[data-name]::before { content: attr(data-name); color: var(--soft); font-size: .9375rem; grid-row: span 3; }
  td[data-name] > * { grid-column: 2; }
}
`;
