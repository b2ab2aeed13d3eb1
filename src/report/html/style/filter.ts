/** The form that narrows the report down; it stays in sight where there is room. */
export const filter = `
[hidden] { display: none !important; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--sheet); }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; }
main:focus { outline: none; }
#filter { z-index: 1; margin: 3rem max(-1.25rem, -4vw) 0; padding: .9rem 1.25rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--sheet); }
#filter .controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem .9rem; }
#filter label { display: grid; gap: .15rem; flex: 1 1 7rem; color: var(--soft); font-size: .8125rem; }
#filter .words { flex: 2 1 12rem; }
#filter :is(input, select, button) {
  width: 100%; min-height: 2.4rem; padding: .3rem .55rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; font-size: .9375rem;
}
#filter button { width: auto; padding-inline: .9rem; cursor: pointer; }
#filter [role="status"] { display: flex; flex-wrap: wrap; gap: 0 1.4rem; max-width: none; margin: .6rem 0 0; color: var(--soft); font-size: .875rem; font-variant-numeric: tabular-nums; }
#filter b { color: var(--ink); }
.narrowed b { text-decoration: underline; text-underline-offset: .2em; }
@media screen and (min-width: 60rem) and (min-height: 44rem) {
  #filter { position: sticky; top: 0; box-shadow: 0 6px 14px -12px #000; }
  html { scroll-padding-top: 9rem; }
}
`;
