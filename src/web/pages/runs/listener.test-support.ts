/** One server-sent event. */
export type Event = { readonly id: string; readonly event: string; readonly data: string };

const limitMs = 10_000;

/** Reads a stream of server-sent events as it comes. */
export class Listener {
  readonly response: Response;
  readonly events: Event[] = [];
  readonly #reader: ReadableStreamDefaultReader<string> | undefined;
  #buffer = '';
  #seen = 0;
  #comments = 0;
  #isOver = false;

  constructor(response: Response) {
    this.response = response;
    this.#reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** Gives the next event that is as it is told. @throws Error when none comes in time. */
  async until(isMeant: (event: Event) => boolean): Promise<Event> {
    for (;;) {
      while (this.#seen < this.events.length) {
        const event = this.events[this.#seen];
        this.#seen += 1;
        if (event && isMeant(event)) return event;
      }
      if (this.#isOver) throw new Error(`It ended, after ${JSON.stringify(this.events)}`);
      await this.#read();
    }
  }

  /** Whether a comment comes, which tells nothing but that the stream is alive. */
  async hearsALife(): Promise<boolean> {
    while (this.#comments === 0 && !this.#isOver) await this.#read();
    return this.#comments > 0;
  }

  /** Whether the stream ends in time. */
  async isOver(): Promise<boolean> {
    while (!this.#isOver) await this.#read();
    return true;
  }

  /** Reads no more. */
  async leave(): Promise<void> {
    await this.#reader?.cancel().catch(() => undefined);
  }

  async #read(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new Error(`Nothing came, after ${JSON.stringify(this.events)}`);
      timer = setTimeout(() => reject(error), limitMs);
    });
    const reading = this.#reader?.read() ?? Promise.resolve({ done: true, value: undefined });
    const { done, value } = await Promise.race([reading, late]);
    clearTimeout(timer);
    this.#isOver = done;
    const parts = `${this.#buffer}${value ?? ''}`.split('\n\n');
    this.#buffer = parts.pop() ?? '';
    for (const part of parts) this.#take(part.split('\n'));
  }

  #take(lines: readonly string[]): void {
    const of = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}: `))
        .map((line) => line.slice(name.length + 2));
    if (lines.every((line) => line.startsWith(':'))) {
      this.#comments += 1;
      return;
    }
    const [id = ''] = of('id');
    const [event = ''] = of('event');
    this.events.push({ id, event, data: of('data').join('\n') });
  }
}
