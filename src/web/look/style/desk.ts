/** What the pages of the service desk have besides. */
export const desk = `
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1.5rem; max-width: none; }
.standing a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.columns.cards { max-width: none; align-items: start; gap: 1.25rem 1.5rem; }
.card { background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.25rem; max-width: 46rem; }
.cards .card { margin-bottom: 0; }
.card h3 { margin-top: 0; }
.card .field { margin-bottom: 1.25rem; }
.card > :last-child, .card form > :last-child { margin-bottom: 0; }
.card .notice { margin-bottom: 0; }
.card .notice h2 { font: 600 1.0625rem/1.5 var(--sans); }
.hint + textarea, label + textarea { margin-top: .35rem; }
tbody th .small { font-weight: 400; }
td { overflow-wrap: anywhere; }
.facts + details, .facts + .notice, .facts + form { margin-top: 1.25rem; }
.notice .facts + p { margin-top: 1rem; }
textarea { line-height: 1.5; resize: vertical; }
textarea[readonly] { background: var(--wash); border-color: var(--rule); }
main form > .field { max-width: 46rem; }
input[type="file"] { padding: .4rem; }
.printed { font: .875rem/1.6 var(--mono); background: var(--wash); border: 1px solid var(--rule); border-radius: 6px; padding: 1rem 1.25rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 32rem; overflow-y: auto; }
@media (min-width: 48.01rem) {
  .steady table { table-layout: fixed; }
  .steady th:first-child { width: 32%; }
  .steady th:nth-child(2) { width: 26%; }
}
.badge { display: block; max-width: 100%; height: auto; }
`;
