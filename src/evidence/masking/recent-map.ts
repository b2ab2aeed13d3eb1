/** A map that forgets what was set longest ago, once it holds more than `most`. */
export class RecentMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  /** Sets a value; it counts as the newest, also where it was there. */
  override set(key: Key, value: Value): this {
    // What is there already only has to become the newest.
    this.delete(key);
    super.set(key, value);
    if (this.size > this.#most) {
      const [oldest] = this.keys();
      // A map of more than nothing has a first.
      this.delete(oldest as Key);
    }
    return this;
  }
}
