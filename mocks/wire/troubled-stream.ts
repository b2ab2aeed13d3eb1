import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { TlsTrouble } from '#exchange/malformed/malformed.ts';

/** What may be done between TLS and TCP. */
export type StreamTrouble = Extract<TlsTrouble, { readonly at: number }>;

/** What TLS talks to instead of a socket: it makes trouble once so many bytes went out, if any, and passes on all else. */
export class TroubledStream extends Duplex {
  readonly #socket: Socket;
  readonly #trouble: StreamTrouble | undefined;
  #out = 0;
  #isDone = false;

  constructor(socket: Socket, trouble: StreamTrouble | undefined) {
    super();
    this.#socket = socket;
    this.#trouble = trouble;
    socket.on('data', (bytes: Buffer) => {
      if (!this.push(bytes)) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(bytes: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    const trouble = this.#trouble;
    if (!trouble || this.#isDone || this.#out + bytes.length < trouble.at) {
      this.#pass(bytes, done);
      return;
    }
    this.#isDone = true;
    const before = bytes.subarray(0, Math.max(0, trouble.at - this.#out));
    this.#pass(before, () => this.#make(trouble, { rest: bytes.subarray(before.length), done }));
  }

  override _final(done: () => void): void {
    this.#socket.end();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #make(
    trouble: StreamTrouble,
    { rest, done }: { readonly rest: Buffer; readonly done: () => void },
  ): void {
    if (trouble.kind === 'garbage') {
      this.#pass(Buffer.concat([Buffer.from(trouble.hex, 'hex'), rest]), done);
      return;
    }
    if (trouble.by === 'reset') this.#socket.resetAndDestroy();
    else this.#socket.end();
    done();
  }

  #pass(bytes: Buffer, done: () => void): void {
    this.#out += bytes.length;
    // What can no longer go out is told by the end of the connection.
    if (!this.#socket.writable || bytes.length === 0) done();
    else this.#socket.write(bytes, () => done());
  }
}
