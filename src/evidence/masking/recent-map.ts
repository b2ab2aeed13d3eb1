import { keptText } from './kept-text.ts';

/** A map that forgets what was set longest ago, once it holds more than `most`. Its keys hold on to nothing but themselves. */
export class RecentMap<Value> extends Map<string, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  /** Sets a value; it counts as the newest, also where it was there. */
  override set(key: string, value: Value): this {
    // What is there already only has to become the newest.
    this.delete(key);
    super.set(keptText(key), value);
    if (this.size > this.#most) {
      const [oldest] = this.keys();
      // A map of more than nothing has a first.
      this.delete(oldest as string);
    }
    return this;
  }
}
