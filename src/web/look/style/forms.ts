/** Fields, buttons and the search. */
export const forms = `
.field { display: flex; flex-direction: column; margin-bottom: 1.25rem; }
label { font-weight: 600; }
.hint { color: var(--soft); font-size: .9375rem; line-height: 1.4; margin: 0; }
label + input, label + select, .hint + input, .hint + select { margin-top: .35rem; }
input:not([type="hidden"]), select, textarea {
  font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 4px;
  padding: .5rem .7rem; min-height: 2.875rem; width: 100%;
}
input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: 0; border-color: var(--link); }
.checks { border: 0; margin: 0 0 1.25rem; padding: 0; }
.checks legend { font-weight: 600; padding: 0; }
.checks label { display: flex; align-items: center; gap: .7rem; font-weight: 400; min-height: 2.75rem; }
.checks input[type="checkbox"] { flex: none; width: 1.375rem; min-height: 0; height: 1.375rem; padding: 0; accent-color: var(--deep); }
button, .button {
  display: inline-flex; align-items: center; justify-content: center; font: inherit; font-weight: 600; min-height: 2.875rem;
  padding: .5rem 1.4rem; border: 1px solid var(--deep); border-radius: 4px; background: var(--deep); color: var(--on-deep);
  cursor: pointer; text-decoration: none;
}
button:hover, .button:hover { background: color-mix(in srgb, var(--deep) 88%, var(--ink)); }
.button { background: transparent; color: var(--link); }
.button:hover { background: var(--wash); }
button.danger { background: transparent; border-color: var(--bad); color: var(--bad); }
button.danger:hover { background: var(--bad-wash); }
button.plain { background: none; border: 0; padding: 0; color: var(--link); font-weight: 400; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
button.plain:hover { text-decoration-thickness: 2px; }
.search, .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem 1.25rem; align-items: end; }
.columns { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); margin-bottom: 1.25rem; max-width: 46rem; }
.search { background: var(--wash); border: 1px solid var(--rule); border-radius: 6px; padding: 1.25rem clamp(1rem, 3vw, 1.75rem) 1.5rem; margin-bottom: 2rem; }
.search .field, .columns .field { margin: 0; }
.search .whole { grid-column: 1 / -1; }
.search.pair { grid-template-columns: 1fr 1fr; }
.search button { width: 100%; }
input[readonly] { background: var(--wash); border-color: var(--rule); }
.search.htmx-request button { cursor: progress; }
@media (max-width: 40rem) {
  .search { grid-template-columns: 1fr 1fr; }
  .search .field:last-child { grid-column: 1 / -1; }
  .search.pair { grid-template-columns: 1fr; }
}
`;
