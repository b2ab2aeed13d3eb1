const most = 7;
const numbers = Array.from({ length: most }, (_, at) => at + 1);

/** The number of lanes, and from which to which an arrow goes, as classes: nothing on the page has a style of its own. */
const places = ['n', 'f', 't']
  .flatMap((name) => numbers.map((number) => `.${name}${number} { --${name}: ${number}; }`))
  .join('\n');

/** Sequence diagrams: a list with lanes drawn behind it. On a narrow screen it is that list. */
export const sequence = `
${places}
.sequence { margin: .9rem 0 0; padding: .9rem 0 1rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--sheet); font-size: .875rem; }
.steps { margin: 0; padding: .3rem .6rem; list-style: none; }
.steps li { margin: 0 0 .35rem; }
.label { position: relative; font-variant-numeric: tabular-nums; padding: 0 .3rem; overflow-wrap: anywhere; background: var(--sheet); }
.cited > .label { padding-block: .1rem; border-radius: 2px; background: var(--mark); }
.mark { color: var(--accent, var(--ink)); white-space: nowrap; }
.note > .label { background: var(--wash); }
.gap { color: var(--soft); }
.lanes { display: none; }
@media (min-width: 40rem) {
  .sequence { padding-top: 0; }
  .lanes { display: grid; grid-template-columns: repeat(var(--n), 1fr); max-width: none; margin: 0; border-bottom: 1px solid var(--rule); background: var(--wash); font-weight: 600; line-height: 1.3; text-align: center; }
  .lanes span { padding: .5rem .4rem; }
  .steps {
    padding: .7rem 0; --line: calc(50% - .5px); --end: calc(50% + .5px);
    background: linear-gradient(90deg, transparent var(--line), var(--edge) var(--line), var(--edge) var(--end), transparent var(--end)) 0 0 / calc(100% / var(--n)) 100%;
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  .steps li { position: relative; margin-bottom: .45rem; text-align: center; line-height: 1.35; }
  .way { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .steps :is(.left, .right) {
    margin-inline: calc((var(--f) - .5) * 100% / var(--n)) calc((var(--n) - var(--t) + .5) * 100% / var(--n));
    padding: 0 .4rem .15rem; border-bottom: 2px solid var(--soft);
  }
  .steps :is(.left, .right).back { border-bottom-style: dashed; border-bottom-width: 1px; }
  .steps :is(.left, .right)::after { content: ""; position: absolute; bottom: -5px; border: 4px solid transparent; }
  .steps .right::after { right: 0; border-left: 7px solid var(--soft); border-right: 0; }
  .steps .left::after { left: 0; border-right: 7px solid var(--soft); border-left: 0; }
  .steps :is(.left, .right).cited { border-bottom-color: var(--accent, var(--ink)); border-bottom-width: 3px; }
  .steps .cited.right::after { border-left-color: var(--accent, var(--ink)); bottom: -6px; }
  .steps .cited.left::after { border-right-color: var(--accent, var(--ink)); bottom: -6px; }
  .steps .itself { margin-inline: calc((var(--f) - 1) * 100% / var(--n)) calc((var(--n) - var(--f)) * 100% / var(--n)); }
  .itself > .label { display: inline-block; border: 1px solid var(--soft); border-radius: 4px; }
  .itself > .label::before { content: "↻ " / ""; }
  .gap { background: var(--sheet); }
}
`;
