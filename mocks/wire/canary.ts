import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Recorder } from '#evidence/recorder.ts';

/** Where a canary sits, and where it tells what it saw. */
export type CanaryOptions = {
  readonly host: string;
  readonly publicHost?: string | undefined;
  readonly recorder: Recorder;
};

/**
 * An address that only malformed messages name: whoever comes there fetched what a message told him to. It is open from the first
 * time that its address is wanted.
 */
export class Canary {
  readonly #options: CanaryOptions;
  #opened: Promise<Server> | undefined;

  constructor(options: CanaryOptions) {
    this.#options = options;
  }

  /** Gives the address that stands in one message, by the number of its exchange; the same length for every one. */
  async addressFor(exchange: number): Promise<string> {
    this.#opened ??= this.#open();
    const server = await this.#opened;
    const { host, publicHost = host } = this.#options;
    // A server that listens on a port has an address with that port.
    const { port } = server.address() as AddressInfo;
    return `http://${publicHost}:${port}/${String(exchange).padStart(8, '0')}`;
  }

  /** Closes it, if it was ever open. */
  async stop(): Promise<void> {
    const server = await this.#opened;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  async #open(): Promise<Server> {
    const server = createServer((request, response) => {
      this.#tell(request);
      response.writeHead(404, { connection: 'close' }).end();
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, this.#options.host, resolve);
    });
    return server;
  }

  #tell({ url = '', method = '', rawHeaders: headers, socket }: IncomingMessage): void {
    const [, exchange] = /^\/(\d{8})\b/.exec(url) ?? [];
    this.#options.recorder.record({
      kind: 'canary-touched',
      exchange: Number(exchange ?? 0),
      method,
      path: url,
      address: socket.remoteAddress ?? '',
      headers,
    });
  }
}
