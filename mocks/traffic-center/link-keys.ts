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
  readonly #published = new Map<string, LinkKey>();

  /** Issues a koppelsleutel for one dossier. */
  issue(between: Omit<LinkKey, 'koppelsleutel'>): string {
    const koppelsleutel = randomUUID();
    this.#keys.set(koppelsleutel, { ...between, koppelsleutel });
    return koppelsleutel;
  }

  /** Adds a koppelsleutel that everybody knows; it is never forgotten. */
  publish(key: LinkKey): void {
    this.#published.set(key.koppelsleutel.toLowerCase(), key);
  }

  /** Forgets the oldest issued keys, until so many are left. */
  forgetBeyond(most: number): void {
    for (const key of this.#keys.keys()) {
      if (this.#keys.size <= most) return;
      this.#keys.delete(key);
    }
  }

  /** Every koppelsleutel that was issued, in the order in which they were issued. */
  get all(): readonly LinkKey[] {
    return [...this.#keys.values()];
  }

  /** Finds what a koppelsleutel was issued for. */
  find(koppelsleutel: string): LinkKey | undefined {
    const name = koppelsleutel.toLowerCase();
    return this.#keys.get(name) ?? this.#published.get(name);
  }
}
