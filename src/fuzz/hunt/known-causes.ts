import type { CaseFinding } from '../case-finding.ts';
import { causeOf } from './cause.ts';

/** How many causes of one requirement are told apart; what comes after is counted with the last. */
const mostCauses = 4;

/** The causes that a hunt came across, with how many cases had each. No case of them is held on to. */
export class KnownCauses {
  readonly counts = new Map<string, number>();
  /** By what a case looked like when it was drawn. */
  readonly #known = new Map<string, string>();
  readonly #byRequirement = new Map<string, readonly string[]>();

  /** Gives the cause that a finding is counted with; undefined when it shows a new one. */
  of(finding: CaseFinding): string | undefined {
    const ofRequirement = this.#byRequirement.get(finding.requirement);
    return this.#known.get(causeOf(finding)) ?? ofRequirement?.[mostCauses - 1];
  }

  count(cause: string): void {
    this.counts.set(cause, (this.counts.get(cause) ?? 0) + 1);
  }

  /** Takes in and counts what a drawn case came to when it was made smaller, and tells whether nothing came to that before. */
  takeIn(drawnCause: string, { requirement, ...finding }: CaseFinding): boolean {
    const cause = causeOf({ requirement, ...finding });
    const isNew = !this.counts.has(cause);
    this.#known.set(drawnCause, cause).set(cause, cause);
    this.count(cause);
    if (isNew) {
      const before = this.#byRequirement.get(requirement) ?? [];
      this.#byRequirement.set(requirement, [...before, cause]);
    }
    return isNew;
  }
}
