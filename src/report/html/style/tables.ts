/** Tables; on a narrow screen the cells of a row stand below each other, each under the name of its column. */
export const tables = `
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { padding-bottom: .6rem; color: var(--soft); text-align: left; }
th, td { padding: .8rem 1.4rem .8rem 0; border-top: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { padding-block: .5rem; border-top: 1px solid var(--ink); color: var(--soft); font-size: .875rem; vertical-align: bottom; }
tbody tr:last-child > * { border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 600; }
.roles { margin-top: 2.75rem; }
.source { display: block; overflow-wrap: anywhere; margin-top: .15rem; color: var(--soft); font-size: .875rem; }
.plain { margin: 0; padding: 0; list-style: none; }
.plain li:last-child { margin-bottom: 0; }
.plain + .plain, .plain + details { margin-top: .3rem; }
.plain + p { margin-top: 1rem; }
.requirements td:nth-child(2) { width: 36%; }
.requirements td:nth-child(4) { width: 28%; }
.level { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.requirements .plain li { display: grid; grid-template-columns: 1.4em 1fr; }
.roles .id, .subjects .id { margin-left: .4rem; color: var(--soft); font-weight: 400; font-size: .875rem; }
.roles td { width: 24%; }
.roles :is(th, td) { padding-block: .5rem; }
.subjects { margin: 0 0 2.5rem; }
.subjects :is(th, td) { padding-block: .45rem; }
.subjects td { font-variant-numeric: tabular-nums; }
.subjects thead th { width: 11%; }
.subjects thead th:first-child { width: auto; }
.scenarios tbody th { width: 34%; }
.scenarios td:nth-child(2), .scenarios thead th { white-space: nowrap; }
.ended.stopped, .ended.absent { color: var(--inconclusive); font-weight: 600; }
@media screen and (max-width: 52rem) {
  table, caption, tbody, tr, th, td { display: block; }
  .requirements td:nth-child(n), .scenarios tbody th { width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .9rem 0; border-top: 1px solid var(--rule); }
  tbody tr:last-child { border-bottom: 1px solid var(--rule); }
  tbody th, tbody td, tbody tr:last-child > * { padding: .15rem 0; border: 0; }
  td[data-label] { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 .75rem; }
  td::before { content: attr(data-label); color: var(--soft); font-size: .875rem; }
}
`;
