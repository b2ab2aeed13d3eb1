import type { Socket } from 'node:net';
import { Agent, buildConnector, request } from 'undici';
import { bodyOf } from '#evidence/body.ts';
import type { Party, PeerCertificate } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Identity } from '../pki/test-authority.ts';
import { peerOf } from './peer.ts';

/** A message on its way out. */
export type Outgoing = {
  readonly scenario: string | undefined;
  readonly to: Party;
  readonly url: string;
  readonly soapAction: string;
  readonly body: string;
};

/** What came back; undefined when nothing did. */
export type Incoming = { readonly status: number; readonly bytes: Buffer } | undefined;

/** What a client of the cast needs to know. */
export type SoapClientOptions = {
  readonly party: Party;
  readonly identity: Identity;
  readonly authority: string;
  readonly recorder: Recorder;
  readonly answerMs: number;
};

/** Sends the cast's own SOAP messages over mutual TLS, everything on record. */
export class SoapClient {
  readonly #options: SoapClientOptions;
  readonly #agent: Agent;
  readonly #peers = new Map<string, PeerCertificate>();

  constructor(options: SoapClientOptions) {
    this.#options = options;
    const { identity, authority, answerMs } = options;
    const connect = buildConnector({
      key: identity.key,
      cert: identity.certificate,
      ca: authority,
      timeout: answerMs,
    });
    this.#agent = new Agent({
      connect: (target, done) =>
        connect(target, (error, socket) => {
          if (socket) this.#remember(`${target.hostname}:${target.port}`, socket);
          if (error) done(error, null);
          else done(null, socket);
        }),
      // A connection of its own for each message: one that is kept open may close while we write.
      pipelining: 0,
      headersTimeout: answerMs,
      bodyTimeout: answerMs,
    });
  }

  /** Sends a message and waits for its answer, at most `answerMs`; what went wrong on the way is on record. */
  async send({ scenario, to, url, soapAction, body }: Outgoing): Promise<Incoming> {
    const { party, recorder, answerMs } = this.#options;
    const exchange = recorder.nextExchange();
    const { host, pathname, search } = new URL(url);
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${soapAction}"` };
    const message = {
      method: 'POST',
      path: pathname + search,
      headers: Object.entries(headers).flat(),
    };
    const about = scenario === undefined ? {} : { scenario };
    recorder.record({
      kind: 'request',
      exchange,
      ...about,
      from: party,
      to,
      ...message,
      body: { text: body },
    });
    try {
      const signal = AbortSignal.timeout(answerMs);
      const dispatcher = this.#agent;
      const answer = await request(url, { method: 'POST', headers, body, dispatcher, signal });
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      const certificate = this.#peers.get(host);
      const sent = {
        status: answer.statusCode,
        headers: flatten(answer.headers),
        body: bodyOf(bytes),
      };
      recorder.record({
        kind: 'response',
        exchange,
        from: to,
        to: party,
        ...(certificate && { certificate }),
        ...sent,
      });
      return { status: answer.statusCode, bytes };
    } catch (error) {
      recorder.record({ kind: 'no-response', exchange, from: to, to: party, why: reasonOf(error) });
      return undefined;
    }
  }

  /** Closes every connection. */
  async stop(): Promise<void> {
    await this.#agent.destroy();
  }

  #remember(host: string, socket: Socket): void {
    const peer = peerOf(socket);
    if (peer) this.#peers.set(host, peer);
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value ?? '')]);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error
    ? `${String(error.code)}: ${error.message}`
    : `${error.name}: ${error.message}`;
}
