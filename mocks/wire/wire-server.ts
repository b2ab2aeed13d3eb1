import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bodyOf } from '#evidence/body.ts';
import type { Party, PeerCertificate } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { charsetIn } from '#xml/charset.ts';
import type { Identity } from '../pki/test-authority.ts';
import { peerOf } from './peer.ts';

/** What arrived: the bytes, and whose certificate sent them. */
export type Arrival = {
  readonly method: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly charset: string | undefined;
  readonly peer: PeerCertificate;
};

/** What goes back. */
export type Answer = { readonly status: number; readonly body: string };

/** One member of the cast as a function from request to answer, so that it can be mounted anywhere. */
export type Handler = (arrival: Arrival) => Answer | Promise<Answer>;

/** What a server of the cast needs to know. */
export type WireServerOptions = {
  readonly party: Party;
  readonly identity: Identity;
  readonly authority: string;
  readonly host: string;
  readonly port: number;
  readonly recorder: Recorder;
  readonly partyOf: (peer: PeerCertificate) => Party;
  readonly handler: Handler;
  /** Told of every failure of the handler itself: those are ours. */
  readonly onFailure: (error: unknown) => void;
};

const largestBody = 100 * 1024 * 1024;

/** One HTTPS server of the cast: mutual TLS, everything that crosses it on record. */
export class WireServer {
  readonly #server: Server;
  readonly #options: WireServerOptions;

  constructor(options: WireServerOptions) {
    this.#options = options;
    const { identity, authority, recorder, party } = options;
    this.#server = createServer(
      {
        key: identity.key,
        cert: identity.certificate,
        ca: authority,
        requestCert: true,
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
      },
      (request, response) => {
        this.#serve(request, response).catch((error: unknown) => {
          options.onFailure(error);
          request.destroy();
        });
      },
    );
    this.#server.on('tlsClientError', (error) => {
      recorder.record({ kind: 'connection-failed', at: party, why: error.message });
    });
  }

  /** Starts to listen and gives the address; rejects when the port is taken. */
  async start(): Promise<string> {
    const { host, port } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    // A server that listens on a port has an address with that port.
    const address = this.#server.address() as AddressInfo;
    return `https://${host}:${address.port}/oso`;
  }

  /** Stops at once; connections that are still open are closed. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const peer = peerOf(request.socket);
    const { party, recorder, partyOf, handler } = this.#options;
    const bytes = await readAll(request).catch((error: Error) => error.message);
    if (!peer || typeof bytes === 'string') {
      const why = peer ? `a request broke off: ${bytes}` : 'there is no client certificate';
      recorder.record({ kind: 'connection-failed', at: party, why });
      return void request.destroy();
    }
    const arrival = {
      method: request.method ?? '',
      path: request.url ?? '',
      bytes,
      charset: charsetIn(request.headers['content-type']),
      peer,
    };
    const [from, exchange] = [partyOf(peer), recorder.nextExchange()];
    const isOurs = from !== 'target' && from !== 'stranger';
    if (!isOurs) {
      const { method, path } = arrival;
      const headers = request.rawHeaders;
      const sent = { method, path, headers, body: bodyOf(bytes) };
      recorder.record({ kind: 'request', exchange, from, to: party, certificate: peer, ...sent });
    }
    const { status, body } = await handler(arrival);
    const headers = ['content-type', 'text/xml; charset=utf-8'];
    if (!isOurs) {
      const sent = { status, headers, body: { text: body } };
      recorder.record({ kind: 'response', exchange, from: party, to: from, ...sent });
    }
    response.writeHead(status, headers).end(body);
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new Error(`it is larger than ${largestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
