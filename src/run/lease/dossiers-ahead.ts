import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { packageRoot } from '#law/package-root.ts';
import type { XmlElement } from '#xml/element.ts';
import type { DossierOrder } from './dossier-for.ts';

const program = join(packageRoot, 'dist', 'src', 'run', 'lease', 'dossier-worker.js');

/** How many dossiers are ordered at once; more would only take room. */
const orderedAtOnce = 6;

/** What dossiers are drawn from, as it can be handed to a thread. */
export type DrawnFrom = Omit<DossierLaw, 'rulebook'>;

type Coming = { readonly seed: number; readonly dossier: Promise<XmlElement> };

/** Dossiers that a thread of their own makes, in the order in which they will be needed, while others are played with. */
export class DossiersAhead {
  readonly #worker: Worker;
  readonly #orders: Iterator<DossierOrder>;
  readonly #coming: Coming[] = [];
  readonly #resolvers: ((dossier: XmlElement) => void)[] = [];
  readonly #failed: Promise<never>;

  constructor({ pack, elements, rules }: DrawnFrom, orders: readonly DossierOrder[]) {
    const workerData: DrawnFrom = { pack, elements, rules };
    this.#worker = new Worker(program, { workerData, execArgv: [] });
    this.#worker.on('message', (dossier: XmlElement) => this.#resolvers.shift()?.(dossier));
    this.#failed = new Promise((_resolve, reject) => this.#worker.once('error', reject));
    // Who waits for a dossier hears of it; when nobody does, it harms nobody.
    this.#failed.catch(() => {});
    this.#orders = orders.values();
    for (let count = 0; count < orderedAtOnce; count += 1) this.#orderNext();
  }

  /** Gives what the next order made; undefined when that is another order, or none is left. */
  async take({ seed }: DossierOrder): Promise<XmlElement | undefined> {
    if (this.#coming[0]?.seed !== seed) return undefined;
    const next = this.#coming.shift();
    this.#orderNext();
    return next && Promise.race([next.dossier, this.#failed]);
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #orderNext(): void {
    const { value, done } = this.#orders.next();
    if (done) return;
    const dossier = new Promise<XmlElement>((resolve) => this.#resolvers.push(resolve));
    this.#coming.push({ seed: value.seed, dossier });
    this.#worker.postMessage(value);
  }
}
