/** Findings: a requirement, the scenarios in which it went wrong, and what was seen there. */
export const findings = `
.requirement { margin-top: 3rem; padding-left: clamp(1rem, 3vw, 1.75rem); border-left: 3px solid var(--accent); }
.requirement h3 { margin: 0; font-size: 1.35rem; }
.requirement h3 .id { display: block; width: fit-content; font: 600 .875rem/1.6 var(--sans); }
.why { margin: .3rem 0 0; }
p.source { margin: .2rem 0 0; }
.result { margin-top: 2rem; }
.result h4 { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.scenario, .place { font-weight: 400; }
.place { color: var(--soft); }
.finding { margin-top: .8rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; }
.finding + .finding, .finding dl + dl { margin-top: 1.2rem; padding-top: 1.2rem; border-top: 1px dashed var(--rule); }
.finding > dl { display: grid; grid-template-columns: 6rem 1fr; gap: .35rem 1rem; max-width: 48rem; }
.finding > dl > dt { color: var(--soft); }
.finding > dl > dd { grid-column: 2; overflow-wrap: anywhere; }
.course { margin-top: .4rem; }
.repeat { margin: .7rem 0 0; color: var(--soft); font-size: .875rem; }
.main .repeat { max-width: none; }
.repeat code { color: var(--ink); user-select: all; }
.remarks { padding: 0; list-style: none; }
@media (max-width: 40rem) {
  .finding > dl { grid-template-columns: 1fr; gap: 0; }
  .finding > dl > dd { grid-column: 1; margin-bottom: .6rem; }
}
`;
