import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
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

/** Why there is no answer when none came as long as we waited. */
const endOfRun = 'end of run';

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

/**
 * Sends the cast's own SOAP messages over mutual TLS, everything on record. An answer that comes after the limit is
 * still recorded, as long as nobody has called `settle`: late is another thing than never.
 */
export class SoapClient {
  readonly #options: SoapClientOptions;
  readonly #agent: Agent;
  readonly #peers = new Map<string, PeerCertificate>();
  readonly #waiting = new Set<Promise<Incoming>>();
  readonly #end = new AbortController();

  constructor(options: SoapClientOptions) {
    this.#options = options;
    const { identity, authority } = options;
    // Every message that is under way listens to the one end.
    setMaxListeners(0, this.#end.signal);
    const { key, certificate: cert } = identity;
    const connect = buildConnector({ key, cert, ca: authority, timeout: options.answerMs });
    this.#agent = new Agent({
      connect: (target, done) =>
        connect(target, (error, socket) => {
          if (socket) this.#remember(`${target.hostname}:${target.port}`, socket);
          if (error) done(error, null);
          else done(null, socket);
        }),
      // A connection of its own for each message: one that is kept open may close while we write.
      pipelining: 0,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Sends a message and waits for its answer, at most `answerMs`; gives undefined when none came by then. */
  async send(outgoing: Outgoing): Promise<Incoming> {
    const answer = this.#exchange(outgoing);
    this.#waiting.add(answer);
    void answer.then(() => this.#waiting.delete(answer));
    return within(this.#options.answerMs, answer);
  }

  /** Waits for answers that have not come, once more `answerMs`, and then no longer; all is on record afterwards. */
  async settle(): Promise<void> {
    await within(this.#options.answerMs, Promise.all(this.#waiting));
    this.#end.abort(new Error(endOfRun));
    await Promise.all(this.#waiting);
  }

  /** Closes every connection. */
  async stop(): Promise<void> {
    await this.settle();
    await this.#agent.destroy();
  }

  async #exchange({ scenario, to, url, soapAction, body }: Outgoing): Promise<Incoming> {
    const { party: from, recorder } = this.#options;
    const exchange = recorder.nextExchange();
    const { pathname, search } = new URL(url);
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${soapAction}"` };
    recorder.record({
      kind: 'request',
      exchange,
      ...(scenario !== undefined && { scenario }),
      from,
      to,
      method: 'POST',
      path: pathname + search,
      headers: Object.entries(headers).flat(),
      body: { text: body },
    });
    try {
      const { certificate, ...answer } = await this.#post(url, { headers, body });
      const { status, bytes } = answer;
      const sent = { status, headers: answer.headers, body: bodyOf(bytes) };
      const shown = certificate && { certificate };
      recorder.record({ kind: 'response', exchange, from: to, to: from, ...shown, ...sent });
      return { status, bytes };
    } catch (error) {
      recorder.record({ kind: 'no-response', exchange, from: to, to: from, why: reasonOf(error) });
      return undefined;
    }
  }

  async #post(
    url: string,
    content: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  ) {
    const [dispatcher, signal] = [this.#agent, this.#end.signal];
    const answer = await request(url, { method: 'POST', ...content, dispatcher, signal });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    const certificate = this.#peers.get(new URL(url).host);
    return { status: answer.statusCode, headers: flatten(answer.headers), bytes, certificate };
  }

  #remember(host: string, socket: Socket): void {
    const peer = peerOf(socket);
    if (peer) this.#peers.set(host, peer);
  }
}

/** Waits for something at most so long; gives undefined when it did not come by then. */
async function within<Value>(limitMs: number, coming: Promise<Value>): Promise<Value | undefined> {
  const limit = new AbortController();
  const passed = pause(limitMs, undefined, { signal: limit.signal });
  try {
    return await Promise.race([coming, passed.catch(() => undefined)]);
  } finally {
    limit.abort();
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value ?? '')]);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? `${String(error.code)}: ${error.message}` : error.message;
}
