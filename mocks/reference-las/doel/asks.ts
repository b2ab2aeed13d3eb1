import { randomUUID } from 'node:crypto';
import type { Visit } from '../wire/wire-writer.ts';
import type { Element } from '../xml/element.ts';
import type { Order } from './order.ts';

/** What was asked for, how far it is, and what it brought in. */
export type Ask = {
  readonly id: string;
  readonly order: Order;
  readonly state: 'busy' | 'done';
  readonly sessieId?: string;
  readonly message?: string;
  readonly received?: Received;
};

/** A dossier that came in, and the delivery point that gave it. */
export type Received = { readonly dossier: Element; readonly visit: Visit };

/** The asks of all users in this installation. */
export class Asks {
  readonly #asks = new Map<string, Ask>();

  /** Begins an ask and gives its id. */
  begin(order: Order): string {
    const id = randomUUID();
    this.#asks.set(id, { id, order, state: 'busy' });
    return id;
  }

  /** The ask with this id. */
  find(id: string): Ask | undefined {
    return this.#asks.get(id);
  }

  /** Every ask, oldest first. */
  list(): readonly Ask[] {
    return [...this.#asks.values()];
  }

  /** Notes the session that was granted. */
  noteSession(id: string, sessieId: string): void {
    this.#change(id, { sessieId });
  }

  /** Keeps the dossier that came in. */
  store(id: string, received: Received): void {
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
