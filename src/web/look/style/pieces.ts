/** States, notices, facts, dates and the picture. */
export const pieces = `
.sign { color: var(--accent); font-weight: 700; }
.state { display: inline-flex; color: var(--accent); font-weight: 600; }
.state .sign { flex: none; width: 1.25em; }
.state + .small { display: block; }
.notice { background: var(--ground); border-left: .3rem solid var(--accent); padding: 1.25rem 1.5rem; margin-bottom: 2rem; border-radius: 0 4px 4px 0; }
.notice h2 { font-size: 1.3rem; margin-bottom: 0; display: flex; gap: .6rem; }
.notice h2 + * { margin-top: .9rem; }
.notice > :last-child { margin-bottom: 0; }
.notice .facts div { border-color: color-mix(in srgb, var(--accent) 25%, transparent); }
.narrow .notice h2 { font: 600 1.0625rem/1.5 var(--sans); }
.answer { margin-top: 2.5rem; }
.answer section { margin-top: 2.5rem; }
.answer > p { margin-top: 1.25rem; }
.facts { max-width: 46rem; }
.facts div { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: 0 1.5rem; padding: .6rem 0; border-top: 1px solid var(--rule); }
.facts div:last-child { border-bottom: 1px solid var(--rule); }
.facts dt { color: var(--soft); }
.progress progress { display: block; width: 100%; max-width: 46rem; height: .8rem; margin-top: .5rem; accent-color: var(--deep); }
.progress + .standing { margin-top: 1rem; }
.dates { list-style: none; padding: 0; max-width: 46rem; border-left: 2px solid var(--rule); margin-left: .4rem; }
.dates li { position: relative; display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.5rem; padding: .35rem 0 .35rem 1.4rem; max-width: none; }
.dates li::before { content: ""; position: absolute; left: -.42rem; top: .95rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--deep); }
.dates time { font-weight: 600; }
main .picture { margin: 0; background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: 1rem; max-width: 46rem; overflow-x: auto; }
.picture svg { display: block; width: 100%; min-width: 32rem; height: auto; }
figcaption { margin-top: .9rem; }
details > summary { cursor: pointer; color: var(--link); padding: .35rem 0; width: fit-content; }
details[open] > summary { margin-bottom: .5rem; }
@media (max-width: 40rem) {
  .facts div, .dates li { grid-template-columns: 1fr; }
  .notice { padding: 1rem 1.1rem; }
}
`;
