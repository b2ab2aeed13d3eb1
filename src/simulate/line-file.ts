/** Something that takes lines, as a transcript does. */
export type Lines = { write(lines: string): void };

/**
 * Puts lines together before they are written, to a file or a screen: in a simulation a transcript is no evidence, and need
 * not outlive what breaks off. They are written after a moment, when many have come, and when somebody asks for it.
 */
export class LineFile {
  readonly #to: Lines;
  #waiting: string[] = [];
  #length = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(to: Lines) {
    this.#to = to;
  }

  /** Takes a line, without its end. */
  write(line: string): void {
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > mostWaiting) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), momentMs);
  }

  /** Writes what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const lines = this.#waiting.join('\n');
    this.#waiting = [];
    this.#length = 0;
    this.#to.write(lines);
  }
}

const mostWaiting = 256 * 1024;
const momentMs = 100;
