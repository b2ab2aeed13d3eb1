import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { addressOf } from './address.ts';

/** How much anybody may ask, in so many seconds; a limit for each thing that is counted by itself. */
export type LimitSizes = Readonly<
  Record<LimitName, { readonly points: number; readonly seconds: number }>
>;

/** What is counted: everything by address, signing in by address, and signing in by handle. */
export type LimitName = 'all' | 'sign-in' | 'handle';

/** Enough for who works here, too little for who guesses. */
export const usualLimits: LimitSizes = {
  all: { points: 1_200, seconds: 60 },
  'sign-in': { points: 30, seconds: 900 },
  handle: { points: 10, seconds: 900 },
};

/** Counts in memory, for as long as this process serves. */
export class Limits {
  readonly #limiters: Readonly<Record<LimitName, RateLimiterMemory>>;

  constructor(sizes: LimitSizes) {
    const make = (name: LimitName) =>
      new RateLimiterMemory({ points: sizes[name].points, duration: sizes[name].seconds });
    this.#limiters = { all: make('all'), 'sign-in': make('sign-in'), handle: make('handle') };
  }

  /** Counts one more. @throws TooMuch when that is more than may be. */
  async count(name: LimitName, who: string): Promise<void> {
    try {
      await this.#limiters[name].consume(who);
    } catch (counted) {
      if (counted instanceof Error) throw counted;
      throw new TooMuch(this.#limiters[name].duration);
    }
  }

  /** Counts nothing any more of whoever turned out to be who they say. */
  async forgive(name: LimitName, who: string): Promise<void> {
    await this.#limiters[name].delete(who);
  }
}

/** Counts every request by where it comes from, before anything else is done for it. @throws TooMuch */
export function countsAll(
  limits: Limits,
  { isBehindProxy = false }: { readonly isBehindProxy?: boolean | undefined },
): MiddlewareHandler {
  return async (context, next) => {
    await limits.count('all', addressOf(context, isBehindProxy));
    await next();
  };
}

/** Somebody asked too much, and has to wait. */
export class TooMuch extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Too much was asked: wait ${seconds} seconds`);
    this.seconds = seconds;
  }
}
