import { randomUUID } from 'node:crypto';
import { isValidOn, type Validity } from './validity.ts';

/** What a school allows a supplier to do for it; the token is told to that supplier alone. */
export type Mandate = Validity & {
  readonly token: string;
  readonly schoolOin: string;
  readonly supplierOin: string;
};

/** The mandates that schools gave. */
export class Mandates {
  readonly #mandates: Mandate[] = [];
  readonly #withdrawn = new Set<string>();

  /** Gives a mandate, with a token of its own. */
  give(mandate: Omit<Mandate, 'token'>): Mandate {
    const given = { ...mandate, token: randomUUID() };
    this.#mandates.push(given);
    return given;
  }

  /** Tells whether the supplier has a mandate of the school, from whenever. */
  has({ schoolOin, supplierOin }: Pick<Mandate, 'schoolOin' | 'supplierOin'>): boolean {
    return this.#mandates.some(
      (mandate) => mandate.schoolOin === schoolOin && mandate.supplierOin === supplierOin,
    );
  }

  /** Gives the mandates that are valid on a date. */
  on(date: string): Mandate[] {
    return this.#mandates.filter(
      (mandate) => isValidOn(mandate, date) && !this.#withdrawn.has(mandate.schoolOin),
    );
  }

  /** Takes back what a school gave, until `restore`. */
  withdraw(schoolOin: string): void {
    this.#withdrawn.add(schoolOin);
  }

  /** Undoes what was taken back. */
  restore(): void {
    this.#withdrawn.clear();
  }
}
