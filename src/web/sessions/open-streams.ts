import { TooMuch } from './limits.ts';

/** How streams are kept, and how many there may be at once. */
export type StreamSizes = {
  /** How often it is looked whether there is something to tell. */
  readonly everyMs: number;
  /** How often a sign of life is sent, so that nobody between cuts it. */
  readonly heartbeatMs: number;
  /** How long one lasts; a browser comes back then, and it is looked anew who that is. */
  readonly longestMs: number;
  readonly ofOnePerson: number;
  readonly inAll: number;
};

/** Enough for who looks at a few pages at once, and little work for the database. */
export const usualStreams: StreamSizes = {
  ...{ everyMs: 500, heartbeatMs: 15_000, longestMs: 300_000 },
  ...{ ofOnePerson: 4, inAll: 100 },
};

/** The streams that are open in this process. */
export class OpenStreams {
  readonly sizes: StreamSizes;
  readonly #closing = new AbortController();
  readonly #open = new Map<number, number>();

  constructor(sizes: StreamSizes = usualStreams) {
    this.sizes = sizes;
  }

  /** Aborted once all of them have to end. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Lets a person have one more, until what is given back is called. @throws TooMuch when that is more than may be. */
  enter(person: number): () => void {
    const { ofOnePerson, inAll, longestMs } = this.sizes;
    const own = this.#open.get(person) ?? 0;
    const all = [...this.#open.values()].reduce((sum, each) => sum + each, 0);
    if (own >= ofOnePerson || all >= inAll) throw new TooMuch(Math.ceil(longestMs / 1_000));
    this.#open.set(person, own + 1);
    return () => this.#leave(person);
  }

  /** Ends all of them. */
  close(): void {
    this.#closing.abort();
  }

  #leave(person: number): void {
    const left = (this.#open.get(person) ?? 0) - 1;
    if (left > 0) this.#open.set(person, left);
    else this.#open.delete(person);
  }
}
