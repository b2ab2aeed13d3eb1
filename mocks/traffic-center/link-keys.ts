import { randomUUID } from 'node:crypto';
import type { DeliveryPointName } from './participants.ts';

/** A koppelsleutel: it stands for one dossier, between one bron and one doel. */
export type LinkKey = {
  readonly koppelsleutel: string;
  readonly bron: DeliveryPointName;
  readonly doel: DeliveryPointName;
};

/** Every koppelsleutel that was issued; they are random, and compared without case. */
export class LinkKeys {
  readonly #keys = new Map<string, LinkKey>();

  /** Issues a koppelsleutel for one dossier. */
  issue(between: Omit<LinkKey, 'koppelsleutel'>): string {
    const koppelsleutel = randomUUID();
    this.#keys.set(koppelsleutel, { ...between, koppelsleutel });
    return koppelsleutel;
  }

  /** Every koppelsleutel, in the order in which they were issued. */
  get all(): readonly LinkKey[] {
    return [...this.#keys.values()];
  }

  /** Finds what a koppelsleutel was issued for. */
  find(koppelsleutel: string): LinkKey | undefined {
    return this.#keys.get(koppelsleutel.toLowerCase());
  }
}
