/** The time that the cast lives by; it can be moved on, so that a session expires without waiting. */
export class Clock {
  readonly #now: () => Date;
  #aheadMs = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** What time it is for the cast. */
  readonly now = (): Date => new Date(this.#now().getTime() + this.#aheadMs);

  /** Moves the time on, until `restore`. */
  moveOn(ms: number): void {
    this.#aheadMs += ms;
  }

  /** Goes back to the real time. */
  restore(): void {
    this.#aheadMs = 0;
  }
}
