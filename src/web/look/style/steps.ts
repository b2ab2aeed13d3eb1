/** Steps that somebody is led through, and questions with a few answers. */
export const steps = `
.steps { display: flex; flex-wrap: wrap; gap: .5rem 2rem; list-style: none; counter-reset: step; padding: 0 0 1rem; margin: 0 0 2rem; border-bottom: 1px solid var(--rule); }
.steps li { counter-increment: step; display: inline-flex; align-items: center; gap: .6rem; color: var(--soft); }
.steps li::before {
  content: counter(step); display: inline-flex; flex: none; align-items: center; justify-content: center; width: 1.9rem; height: 1.9rem;
  border: 2px solid var(--edge); border-radius: 50%; font-weight: 600; font-size: .9375rem; line-height: 1;
}
.steps .done::before { content: "✓" / ""; color: var(--good); border-color: var(--good); }
.steps [aria-current] { color: var(--ink); font-weight: 600; }
.steps [aria-current]::before { background: var(--deep); border-color: var(--deep); color: var(--on-deep); }
.steps + section, nav:has(> .steps) + section { margin-top: 0; }
.played li { padding-block: .3rem; }
.choice { border: 0; border-top: 1px solid var(--rule); margin: 0; padding: 1rem 0 .6rem; min-width: 0; max-width: 46rem; }
.choice legend { float: left; width: 100%; padding: 0; font-weight: 600; }
.choice label { display: inline-flex; align-items: center; gap: .6rem; min-height: 2.75rem; margin-right: 2rem; font-weight: 400; cursor: pointer; }
.choice legend + label { clear: left; }
.choice input[type="radio"] { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; padding: 0; accent-color: var(--deep); }
.choice + button { margin-top: 1rem; }
@media (max-width: 40rem) { .steps { flex-direction: column; } }
`;
