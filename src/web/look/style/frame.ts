/** What is around every page. */
export const frame = `
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: .6rem 1rem; background: var(--sheet); border: 2px solid var(--link); }
.skip:focus { top: .6rem; }
.top, main, footer, .invented { padding-inline: clamp(1.1rem, 5vw, 3rem); }
.top > *, .sheet, footer > *, .invented > * { max-width: 66rem; margin-inline: auto; }
.top { background: var(--sheet); border-top: .4rem solid var(--deep); border-bottom: 1px solid var(--rule); }
.top-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.5rem; padding-top: .9rem; }
.brand { display: inline-flex; align-items: center; gap: .65rem; min-height: 2.75rem; font: 600 1.3rem/1 var(--serif); color: var(--ink); text-decoration: none; }
.brand img { display: block; border-radius: 7px; }
.account { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1.25rem; font-size: .9375rem; }
.account a, .account .plain { display: inline-flex; align-items: center; min-height: 2.75rem; }
.account form { display: contents; }
.account .who { font-weight: 600; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; margin: 0; padding: 0; list-style: none; }
.top nav a { display: block; padding: .65rem 0 .55rem; border-bottom: 3px solid transparent; color: var(--ink); text-decoration: none; }
.top nav a:hover { border-color: var(--rule); }
.top nav [aria-current] { border-color: var(--deep); font-weight: 600; }
.invented { background: var(--wait-wash); border-bottom: 1px solid var(--rule); }
.invented p { margin-block: 0; padding-block: .55rem; font-size: .9375rem; }
.invented strong { color: var(--wait); }
main { flex: 1; padding-block: clamp(2rem, 5vw, 3.5rem) 5rem; }
main section { margin-top: 3.5rem; }
.narrow > * { max-width: 30rem; }
.narrow > .head { max-width: 40rem; }
.narrow form + p { margin-top: 1.75rem; }
.head { margin-bottom: 2.25rem; }
.head .lead { margin: .9rem 0 0; }
.over { margin: 0 0 .6rem; font-size: .9375rem; }
.aside { margin-top: 1.75rem; }
footer { border-top: 1px solid var(--rule); background: var(--wash); color: var(--soft); font-size: .9375rem; padding-block: 1.75rem 2.5rem; }
footer p { margin-bottom: .4rem; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; }
@media (max-width: 26rem) {
  .brand { font-size: 1.15rem; }
  .account { column-gap: .9rem; }
  .top-row { column-gap: .75rem; }
}
@media print { .top nav, .account, .search, .paging, footer { display: none; } }
`;
