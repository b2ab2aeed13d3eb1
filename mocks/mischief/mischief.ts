import type { Handler } from '../wire/wire-server.ts';

/** One way to misbehave: it makes of a sound handler one that does that wrong. */
export type Mischief = (sound: Handler) => Handler;

/** How a member of the cast behaves: soundly, until it is told to misbehave. */
export class Conduct {
  #mischief: Mischief | undefined;

  /** Misbehaves from now on, in this way alone. */
  misbehave(mischief: Mischief): void {
    this.#mischief = mischief;
  }

  /** Behaves soundly again. */
  behave(): void {
    this.#mischief = undefined;
  }

  /** Gives the handler as it behaves at the time of each message. */
  wrap(sound: Handler): Handler {
    return (arrival) => (this.#mischief?.(sound) ?? sound)(arrival);
  }
}
