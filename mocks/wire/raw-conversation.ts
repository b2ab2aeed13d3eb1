/**
 * One connection over which bytes go out that need be no message, until it is known how it ends:
 *
 * 1. An answer that came whole ends it; only what else was asked over it is waited for, a short while.
 * 2. Where an answer is due, it is waited for as long as for any other message.
 * 3. Where none is due, as we broke off or left something open, it is waited for a short while, and we go.
 */
import type { Socket } from 'node:net';
import type { RawEnding } from '#evidence/entry.ts';
import { readAnswers } from '#exchange/http/read-answers.ts';

/** What goes out over a connection, and how long anybody waits. */
export type Saying = {
  readonly pieces: readonly Buffer[];
  /** How we break off after them, if we do. */
  readonly stopBy: 'end' | 'reset' | undefined;
  /** After how many bytes of an answer we are gone. */
  readonly leavesAfter: number | undefined;
  /** Whether an answer or an end of the connection is due. */
  readonly isDue: boolean;
  /** How many answers there may be. */
  readonly answers: number;
  readonly limitMs: number;
  readonly graceMs: number;
};

/** How a connection ended. */
export type Said = {
  readonly ending: RawEnding;
  readonly bytes: Buffer;
  /** Since all that we had to say was out. */
  readonly afterMs: number;
  readonly why?: string;
};

/** More than any answer. */
const largest = 64 * 1024 * 1024;

/** Says it all over a connection that has come about; `reset` breaks it without a farewell. */
export class RawConversation {
  readonly #connection: Socket;
  readonly #reset: () => void;
  readonly #saying: Saying;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #since = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #ending: RawEnding | undefined;
  #why: string | undefined;
  #hasEnded: (said: Said) => void = () => undefined;

  constructor(connection: Socket, reset: () => void, saying: Saying) {
    this.#connection = connection;
    this.#reset = reset;
    this.#saying = saying;
  }

  /** Gives how it ended; never rejects. */
  hold(): Promise<Said> {
    const ended = new Promise<Said>((resolve) => {
      this.#hasEnded = resolve;
    });
    const connection = this.#connection;
    connection.on('data', (bytes: Buffer) => this.#hear(bytes));
    connection.on('error', (error) => {
      this.#why ??= error.message;
    });
    connection.once('end', () => this.#end(this.#ending ?? 'closed'));
    connection.once('close', () => this.#end(this.#ending ?? 'closed'));
    if (connection.destroyed) this.#end('closed');
    else this.#wait(this.#saying.limitMs, 'silent');
    // What is still on its way out when it ends is lost with the connection.
    void this.#say();
    return ended;
  }

  async #say(): Promise<void> {
    const { pieces, stopBy, isDue, limitMs, graceMs } = this.#saying;
    for (const piece of pieces) {
      if (!this.#connection.writable) break;
      await new Promise<void>((resolve) => {
        this.#connection.once('close', resolve);
        this.#connection.write(piece, () => {
          this.#connection.off('close', resolve);
          resolve();
        });
      });
    }
    this.#since = performance.now();
    if (this.#ending !== undefined) return;
    if (stopBy === 'end') this.#connection.end();
    if (stopBy === 'reset') this.#leave('left');
    else this.#wait(isDue ? limitMs : graceMs, isDue ? 'silent' : 'left');
  }

  #hear(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#size += bytes.length;
    const { leavesAfter, answers: most } = this.#saying;
    if (this.#size > largest || (leavesAfter !== undefined && this.#size > leavesAfter)) {
      this.#leave('left');
      return;
    }
    const { answers } = readAnswers(this.#bytes(), false);
    const whole = answers.filter(({ isWhole }) => isWhole).length;
    if (whole === 0) return;
    this.#ending = 'answered';
    if (whole >= most) this.#connection.end();
    this.#wait(this.#saying.graceMs, 'answered');
  }

  #bytes(): Buffer {
    const [first, ...more] = this.#chunks;
    return first && more.length === 0 ? first : Buffer.concat(this.#chunks, this.#size);
  }

  #wait(ms: number, ending: RawEnding): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#leave(ending), ms);
  }

  #leave(ending: RawEnding): void {
    this.#ending = ending;
    this.#reset();
    this.#end(ending);
  }

  #end(ending: RawEnding): void {
    clearTimeout(this.#timer);
    this.#ending ??= ending;
    const bytes = this.#bytes();
    const hasAnswer = readAnswers(bytes, true).answers.some(({ isWhole }) => isWhole);
    this.#hasEnded({
      ending: ending === 'closed' && hasAnswer ? 'answered' : ending,
      bytes,
      afterMs: Math.max(0, Math.round(performance.now() - this.#since)),
      ...(this.#why !== undefined && { why: this.#why }),
    });
    // Not from within what TLS is just doing: Node.js 20 falls over that.
    setImmediate(() => this.#connection.destroy());
  }
}
