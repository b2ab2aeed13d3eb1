import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type SecureContextOptions, TLSSocket } from 'node:tls';
import { bodyOf } from '#evidence/body.ts';
import type { Party, PeerCertificate } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { charsetIn } from '#xml/charset.ts';
import type { Identity } from '../pki/test-authority.ts';
import { connectionOf, peerOf } from './peer.ts';
import { readBody } from './read-body.ts';

/** What arrived: the bytes, and whose certificate sent them. */
export type Arrival = {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly charset: string | undefined;
  readonly peer: PeerCertificate;
};

/** What goes back: XML in UTF-8 unless another type is named. */
export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly contentType?: string;
  /** How many bytes of the body go out before the connection breaks off; all when nothing is said, no answer at 0. */
  readonly breaksOffAfter?: number;
};

/** One member of the cast as a function from request to answer, so that it can be mounted anywhere. */
export type Handler = (arrival: Arrival) => Answer | Promise<Answer>;

/** What a server of the cast needs to know. */
export type WireServerOptions = {
  readonly party: Party;
  readonly identity: Identity;
  readonly authority: string;
  readonly host: string;
  /** What stands in our address instead of `host`, where others reach us by another name. */
  readonly publicHost?: string | undefined;
  readonly port: number;
  readonly recorder: Recorder;
  readonly partyOf: (peer: PeerCertificate) => Party;
  readonly handler: Handler;
  /** What who shows no certificate of our authority gets. */
  readonly turnedAway: Answer;
  /** Told of every failure of the handler itself: those are ours. */
  readonly onFailure: (error: unknown) => void;
};

/** The type of an answer that names none. */
export const xmlType = 'text/xml; charset=utf-8';

/**
 * One HTTPS server of the cast: everything that crosses it on record. Who shows no certificate of our authority is let
 * in to be recorded, and turned away; old TLS is spoken, so that the record shows who speaks it.
 */
export class WireServer {
  readonly #server: Server;
  readonly #options: WireServerOptions;
  #connections = 0;

  constructor(options: WireServerOptions) {
    this.#options = options;
    const { recorder, party } = options;
    this.#server = createServer(
      { ...this.#credentials(options.identity), requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        this.#serve(request, response).catch((error: unknown) => {
          options.onFailure(error);
          request.destroy();
        });
      },
    );
    this.#server.on('connection', () => {
      this.#connections += 1;
    });
    this.#server.on('secureConnection', (socket) => this.#recordConnection(socket));
    this.#server.on('tlsClientError', (error) => {
      recorder.record({ kind: 'connection-failed', party, why: error.message });
    });
  }

  /** Starts to listen and gives the address, without a path; rejects when the port is taken. */
  async start(): Promise<string> {
    const { host, publicHost = host, port } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    // A server that listens on a port has an address with that port.
    const address = this.#server.address() as AddressInfo;
    return `https://${publicHost}:${address.port}`;
  }

  /**
   * Shows another certificate from now on, to whoever connects anew; gives how to show our own again, which tells how
   * many connections came.
   */
  poseAs(stranger: Identity): () => number {
    this.#show(stranger);
    const before = this.#connections;
    return () => {
      this.#show(this.#options.identity);
      return this.#connections - before;
    };
  }

  /** Stops at once; connections that are still open are closed. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #show(identity: Identity): void {
    this.#server.setSecureContext(this.#credentials(identity));
    // Who is connected has seen the other certificate.
    this.#server.closeAllConnections();
  }

  #credentials({ key, certificate: cert }: Identity): SecureContextOptions {
    return { key, cert, ca: this.#options.authority, ...anyTls };
  }

  #recordConnection(socket: TLSSocket): void {
    const { recorder, party } = this.#options;
    const from = this.#callerAs(callerOn(socket).peer);
    // Our own side has it on record already.
    if (isOurs(from)) return;
    recorder.keepConnection({ from, to: party, ...connectionOf(socket) });
  }

  #callerAs(peer: PeerCertificate | undefined): Party {
    return peer ? this.#options.partyOf(peer) : 'stranger';
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { party, recorder, handler, turnedAway } = this.#options;
    const bytes = await readBody(request).catch((error: Error) => error.message);
    if (typeof bytes === 'string') {
      const why = `a request broke off: ${bytes}`;
      recorder.record({ kind: 'connection-failed', party, why });
      return void request.destroy();
    }
    const { peer, ...shown } = callerOn(request.socket);
    const arrival = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: plainHeaders(request),
      bytes,
      charset: charsetIn(request.headers['content-type']),
      peer: peer ?? nobody,
    };
    const from = this.#callerAs(peer);
    const exchange = recorder.nextExchange();
    const isRecorded = !isOurs(from);
    if (isRecorded) {
      const { method, path } = arrival;
      const headers = request.rawHeaders;
      const sent = { method, path, headers, body: bodyOf(bytes) };
      recorder.record({ kind: 'request', exchange, from, to: party, ...shown, ...sent });
    }
    const answer = peer ? await handler(arrival) : turnedAway;
    if (answer.breaksOffAfter === 0) {
      const why = 'the connection was closed without an answer';
      if (isRecorded)
        recorder.record({ kind: 'no-response', exchange, from: party, to: from, why });
      return void request.socket.destroy();
    }
    const { status, body, contentType = xmlType } = answer;
    const headers = ['content-type', contentType];
    if (isRecorded) {
      const sent = { status, headers, body: { text: body } };
      recorder.record({ kind: 'response', exchange, from: party, to: from, ...sent });
    }
    send(answer, response.writeHead(status, headers));
  }
}

// OpenSSL speaks versions below 1.2 only when it need not be safe.
const anyTls = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

const nobody: PeerCertificate = { oin: '', subject: '', fingerprint: '' };

function isOurs(party: Party): boolean {
  return party !== 'target' && party !== 'stranger';
}

/** Tells who calls: by a certificate that we trust, by another, or by none; and in what version of TLS. */
function callerOn(socket: Socket): Caller {
  const known = callers.get(socket);
  if (known) return known;
  const caller = lookAt(socket);
  callers.set(socket, caller);
  return caller;
}

type Caller = {
  readonly certificate?: PeerCertificate;
  readonly protocol?: string;
  /** Who it is, where we trust the certificate. */
  readonly peer: PeerCertificate | undefined;
};

// Nobody changes certificates on a connection, and reading one takes longer than reading a message.
const callers = new WeakMap<Socket, Caller>();

function lookAt(socket: Socket): Caller {
  const certificate = peerOf(socket);
  const isTls = socket instanceof TLSSocket;
  return {
    ...(certificate && { certificate }),
    ...(isTls && { protocol: socket.getProtocol() ?? '' }),
    peer: isTls && socket.authorized ? certificate : undefined,
  };
}

function send({ body, breaksOffAfter }: Answer, response: ServerResponse): void {
  if (breaksOffAfter === undefined) return void response.end(body);
  const part = Buffer.from(body, 'utf8').subarray(0, breaksOffAfter);
  response.write(part, () => response.destroy());
}

function plainHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]);
  return Object.fromEntries(entries);
}
