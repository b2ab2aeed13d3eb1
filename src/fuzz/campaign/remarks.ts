import { causeOf } from '../hunt/cause.ts';
import type { Remark } from './campaign-record.ts';
import type { ExaminedCase } from './examined-case.ts';

/** What fails nobody, by its cause, with how often and in which case first. */
export class Remarks {
  readonly #known = new Map<string, Remark>();

  get all(): readonly Remark[] {
    return [...this.#known.values()];
  }

  /** What could not be told where something fails comes of that. */
  add({ failed, others, played }: ExaminedCase, at: number): void {
    if (failed.length > 0) return;
    for (const { requirement, outcome, actual, ...finding } of others) {
      if (outcome === 'failed') continue;
      this.#count(causeOf({ requirement, outcome, actual, ...finding }), {
        requirement,
        outcome,
        actual,
        firstAt: at,
      });
    }
    const { interrupted } = played;
    if (!interrupted) return;
    this.#count(interrupted.en, { outcome: 'inconclusive', actual: interrupted, firstAt: at });
  }

  #count(cause: string, remark: Omit<Remark, 'count'>): void {
    const known = this.#known.get(cause);
    this.#known.set(cause, known ? { ...known, count: known.count + 1 } : { ...remark, count: 1 });
  }
}
