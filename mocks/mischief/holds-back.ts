import { EventEmitter, once } from 'node:events';
import { decodeMessage } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Mischief } from './mischief.ts';

/** Which messages are held back, and how many of them: those that come later are answered at once. */
export type Holding = { readonly to: MessageName; readonly most: number };

/**
 * Answers messages of one name soundly, but the first so many only once each is let go; every other at once. What is
 * answered is decided then, not when the message came.
 */
export class HeldBack {
  readonly #release: Release;
  readonly #holding: Holding;
  readonly #events = new EventEmitter();
  readonly #letGo = new Set<number>();
  #come = 0;
  #isOver = false;

  constructor(release: Release, holding: Holding) {
    this.#release = release;
    this.#holding = holding;
    // Several may wait at once, and who holds back says how many.
    this.#events.setMaxListeners(0);
  }

  /** What whoever holds back does. */
  readonly mischief: Mischief = (sound) => async (arrival) => {
    const reading = decodeMessage(this.#release, arrival.bytes, arrival.charset);
    if (reading.kind === 'message' && reading.message.name === this.#holding.to) await this.#wait();
    return sound(arrival);
  };

  /** Waits until so many have come, or `signal` says that this is enough. */
  async come(count: number, signal: AbortSignal): Promise<void> {
    while (this.#come < count && !signal.aborted) {
      await once(this.#events, 'come', { signal }).catch(() => undefined);
    }
  }

  /** Lets the one go that came as this one, from 0; before it has come as well. */
  letGo(nth: number): void {
    this.#letGo.add(nth);
    this.#events.emit('go');
  }

  /** Lets everything go, also what comes later. */
  letAllGo(): void {
    this.#isOver = true;
    this.#events.emit('go');
  }

  async #wait(): Promise<void> {
    const own = this.#come;
    this.#come += 1;
    this.#events.emit('come');
    if (own >= this.#holding.most) return;
    while (!this.#isOver && !this.#letGo.has(own)) await once(this.#events, 'go');
  }
}
