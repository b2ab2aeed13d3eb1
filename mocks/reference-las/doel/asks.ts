import { randomUUID } from 'node:crypto';
import type { Element } from '../xml/element.ts';

/** How far an ask is, and what it brought in. */
export type Ask = {
  readonly state: 'busy' | 'done';
  readonly message?: string;
  readonly received?: Element;
};

/** The asks of all users in this installation. */
export class Asks {
  readonly #asks = new Map<string, Ask>();

  /** Begins an ask and gives its id. */
  begin(): string {
    const id = randomUUID();
    this.#asks.set(id, { state: 'busy' });
    return id;
  }

  /** The ask with this id. */
  find(id: string): Ask | undefined {
    return this.#asks.get(id);
  }

  /** Keeps the dossier that came in. */
  store(id: string, received: Element): void {
    this.#change(id, { received });
  }

  /** Ends an ask with what its user is told. */
  finish(id: string, message: string): void {
    this.#change(id, { state: 'done', message });
  }

  /** Forgets every ask; one that is still busy goes on unseen. */
  forget(): void {
    this.#asks.clear();
  }

  #change(id: string, change: Partial<Ask>): void {
    const ask = this.#asks.get(id);
    if (ask) {
      this.#asks.set(id, { ...ask, ...change });
    }
  }
}
