import type { CaseFinding } from '../case-finding.ts';
import { causeOf } from './cause.ts';

/** How many causes of one requirement are told apart; what comes after is counted as others of that requirement. */
const mostCauses = 4;

/** The causes that a hunt came across, with how many cases had each. No case of them is held on to. */
export class KnownCauses {
  /** How many drawn cases were counted with each cause. */
  readonly counts = new Map<string, number>();
  /** How many drawn cases failed each requirement, and were counted with none of its causes. */
  readonly others = new Map<string, number>();
  /** How many causes each requirement has. */
  readonly #told = new Map<string, number>();
  readonly #unsteady = new Set<string>();

  /** Whether a finding shows a cause that is not known, and may be told apart. */
  isNew(finding: CaseFinding): boolean {
    const isFull = (this.#told.get(finding.requirement) ?? 0) >= mostCauses;
    return !isFull && !this.counts.has(causeOf(finding));
  }

  /** Whether a finding shows a cause of which no case failed again until now. */
  isUnsteady(finding: CaseFinding): boolean {
    return this.#unsteady.has(causeOf(finding));
  }

  /** Counts a drawn case, once for each requirement that it fails: with the first cause that is known, or else as another. */
  count(failed: readonly CaseFinding[]): void {
    for (const failing of new Set(failed.map(({ requirement }) => requirement))) {
      const causes = failed.filter(({ requirement }) => requirement === failing).map(causeOf);
      const known = causes.find((cause) => this.counts.has(cause));
      if (known === undefined) add(this.others, failing);
      else add(this.counts, known);
    }
  }

  /** Takes in the cause that a drawn case came to when it was made smaller, and counts the case with it. */
  takeIn(finding: CaseFinding, { isSteady }: { readonly isSteady: boolean }): void {
    const cause = causeOf(finding);
    if (!this.counts.has(cause)) add(this.#told, finding.requirement);
    add(this.counts, cause);
    if (isSteady) this.#unsteady.delete(cause);
    else this.#unsteady.add(cause);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
