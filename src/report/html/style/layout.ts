/** The sheet, its type and its white space. */
export const layout = `
*, *::before, *::after { box-sizing: border-box; }
html {
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  scroll-padding-top: 1.5rem; border-top: .45rem solid var(--accent);
}
body {
  margin: 0 auto; max-width: 66rem; padding: 3.5rem clamp(1.1rem, 5vw, 4.5rem) 4rem; counter-reset: section;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.75rem; margin: 0 0 1.25rem; counter-increment: section; }
h2::before { content: counter(section); color: var(--soft); font-weight: 400; margin-right: .6em; font-variant-numeric: oldstyle-nums; }
h3 { font-size: 1.2rem; margin: 2rem 0 .4rem; }
h4 { font: 600 1rem/1.5 var(--sans); margin: 0; }
p, ul, ol { margin: 0 0 1rem; }
main p, main > section > ul, main > section > ol { max-width: 44rem; }
ul, ol { padding-left: 1.3em; }
li { margin-bottom: .3rem; }
dl, dd, dt { margin: 0; }
main > section { margin-top: 4rem; padding-top: 2rem; border-top: 1px solid var(--rule); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
tr:target, .entry:target { background: var(--mark); }
.requirement:target > h3 { background: var(--mark); }
small { font-size: .875em; }
code, pre { font-family: var(--mono); font-size: .86em; overflow-wrap: anywhere; }
.item { white-space: nowrap; }
.id { font-variant-numeric: tabular-nums; white-space: nowrap; }
.sign { color: var(--accent); font-weight: 700; }
.outcome { color: var(--accent); font-weight: 600; white-space: nowrap; }
.none { color: var(--soft); font-weight: 400; white-space: normal; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
nav ol { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: 0; padding: 0; list-style: none; counter-reset: contents; }
nav li { counter-increment: contents; margin: 0; }
nav li::before { content: counter(contents) "\\2002"; color: var(--soft); }
.evidence { margin-top: 2rem; }
.evidence div { display: grid; grid-template-columns: minmax(9rem, 17rem) 1fr; gap: 0 1.5rem; padding: .5rem 0; border-top: 1px solid var(--rule); }
.evidence dt { color: var(--soft); }
.evidence dd { overflow-wrap: anywhere; }
footer { margin-top: 4.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  body { padding-top: 2rem; }
  main > section { margin-top: 3rem; padding-top: 1.75rem; }
  .evidence div { grid-template-columns: 1fr; }
}
`;
