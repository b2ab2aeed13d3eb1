/** The first page: what an official paper would open with. */
export const verdict = `
.masthead { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: 2.75rem; color: var(--soft); letter-spacing: .02em; }
.masthead b { color: var(--ink); font-family: var(--serif); font-size: 1.15rem; font-weight: 600; }
.verdict { display: flex; align-items: center; gap: clamp(1.1rem, 4vw, 2.25rem); }
.seal {
  flex: none; display: grid; place-items: center; width: 6.5rem; height: 6.5rem; margin: 0; border-radius: 50%;
  color: var(--accent); border: 2px solid; outline: 1px solid; outline-offset: 4px; font: 600 3.25rem/1 var(--serif);
}
h1 { margin: 0; color: var(--accent); font-size: clamp(2rem, 7vw, 3.5rem); letter-spacing: -.012em; line-height: 1.08; }
.product { margin: .5rem 0 0; font-family: var(--serif); font-size: 1.35rem; line-height: 1.3; }
.supplier { color: var(--soft); }
.meaning { max-width: 40rem; margin: 2rem 0 0; font-family: var(--serif); font-size: 1.3rem; line-height: 1.5; text-wrap: pretty; }
.notice { max-width: 44rem; margin: 1.5rem 0 0; padding: .9rem 1.2rem; border-left: 3px solid var(--soft); background: var(--wash); }
.notice code { display: inline-block; }
.reasons { display: grid; gap: 1.2rem; margin-top: 2.25rem; }
.reasons > div { padding: 1rem 1.3rem 1.1rem; border: 1px solid var(--rule); border-left: 4px solid var(--accent); border-radius: 4px; background: var(--sheet); }
.reasons h2 { margin: 0 0 .4rem; font-size: 1.2rem; counter-increment: none; }
.reasons h2::before { content: none; }
.reasons ul { margin: 0; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem 2rem; margin-top: 2rem; }
.facts dt { color: var(--soft); font-size: .875rem; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); margin: 0 0 2rem; border-block: 1px solid var(--rule); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 1.4rem 1rem 1.4rem 1.4rem; border-left: 1px solid var(--rule); }
.figures div:first-child { padding-left: 0; border-left: 0; }
.figures dd { font: 600 2.75rem/1 var(--serif); color: var(--accent, var(--ink)); font-variant-numeric: lining-nums; margin-bottom: .4rem; }
.figures dt { color: var(--soft); line-height: 1.35; }
@media (max-width: 40rem) {
  .masthead { margin-bottom: 2.5rem; }
  .verdict { align-items: flex-start; flex-direction: column; }
  .seal { width: 4.75rem; height: 4.75rem; margin: 5px; font-size: 2.25rem; }
  .meaning { font-size: 1.15rem; margin-top: 1.75rem; }
  .facts { grid-template-columns: 1fr; gap: 1rem; }
  .figures { grid-template-columns: 1fr 1fr; }
  .figures div { padding: 1rem .75rem 1rem 1rem; border-bottom: 1px solid var(--rule); margin-bottom: -1px; }
  .figures div:nth-child(odd) { padding-left: 0; border-left: 0; }
}
`;
