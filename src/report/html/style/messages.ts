/** What crossed the wire: closed at first, set out for reading once it is opened. */
export const messages = `
.entry { margin: 0 0 .8rem; padding: .8rem 1.1rem; border: 1px solid var(--rule); border-left: 4px solid var(--rule); border-radius: 4px; background: var(--sheet); content-visibility: auto; contain-intrinsic-size: auto 7rem; }
.laid-out :is(.finding, .entry) { content-visibility: visible; }
.entry.cited { border-left-color: var(--ink); }
.entry h3 { margin: 0; font: 600 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
.entry p { margin: 0; max-width: none; }
.entry .where { color: var(--soft); font-size: .875rem; font-variant-numeric: tabular-nums; }
summary { width: fit-content; margin-top: .3rem; cursor: pointer; color: var(--link); font-size: .9375rem; }
summary small { color: var(--soft); }
.fields { margin: .7rem 0; font-size: .8125rem; line-height: 1.5; }
.fields div { display: grid; grid-template-columns: minmax(5rem, 9rem) 1fr; gap: 0 1rem; }
.fields dt { color: var(--soft); overflow-wrap: anywhere; }
.fields dd { font-family: var(--mono); overflow-wrap: anywhere; min-width: 0; }
pre { margin: .7rem 0 .3rem; padding: .9rem 1rem; border-radius: 3px; background: var(--wash); font-size: .8125rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
.fields pre { margin-top: 0; }
.headers { padding-block: 0; background: none; color: var(--soft); }
.mark::before { content: "◆ " / ""; }
mark { scroll-margin-top: 12rem; padding: .1em .2em; border-radius: 2px; background: var(--mark); color: inherit; outline: 1px solid var(--edge); }
.here { font: 600 .9em var(--sans); }
.left-out { padding: 0 .35em; border-radius: 2px; background: var(--mark); color: var(--ink); font-family: var(--sans); font-size: .95em; }
@media (max-width: 40rem) {
  .entry { padding-inline: .8rem; }
  .fields div { grid-template-columns: 1fr; }
  pre { padding: .7rem; font-size: .75rem; }
}
`;
