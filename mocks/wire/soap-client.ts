import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import {
  createSecureContext,
  type SecureContextOptions,
  type SecureVersion,
  TLSSocket,
} from 'node:tls';
import { Agent, buildConnector, request } from 'undici';
import { bodyOf } from '#evidence/body.ts';
import {
  type CertificateFlaw,
  certificateFlaws,
  type Oddity,
  type Party,
  type PeerCertificate,
} from '#evidence/entry.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import type { BadIdentities } from '../pki/bad-identities.ts';
import type { Identity } from '../pki/test-authority.ts';
import { connectionOf, peerOf } from './peer.ts';
import { readBody } from './read-body.ts';
import { openTunnel } from './tunnel.ts';

/** A message on its way out. */
export type Outgoing = {
  readonly scenario: string | undefined;
  readonly to: Party;
  readonly url: string;
  readonly soapAction: string;
  readonly body: string;
  /** How we present ourselves when not soundly. */
  readonly oddity?: Oddity | undefined;
  /** What is wrong with it, where it is to go out as no HTTP client sends it. */
  readonly misshape?: Misshape | undefined;
};

/** What is wrong with a message, and how long is waited for what need not come of it. */
export type Misshape = { readonly malformed: Malformed; readonly graceMs: number };

type Headers = Readonly<Record<string, string>>;

/** Why there is no answer when none came as long as we waited. */
const endOfRun = 'end of run';

/** What came back, with the charset that it came in; undefined when nothing did. */
export type Incoming =
  | { readonly status: number; readonly bytes: Buffer; readonly charset: string | undefined }
  | undefined;

/** How the cast sends its own messages: over a socket, or to whoever is mounted in the same process. */
export interface Sender {
  /** Sends a message and gives its answer; undefined when none came. */
  send(outgoing: Outgoing): Promise<Incoming>;
}

/** What a client of the cast needs to know. */
export type SoapClientOptions = {
  readonly party: Party;
  readonly identity: Identity;
  readonly bad?: BadIdentities;
  readonly authority: string;
  readonly recorder: Recorder;
  readonly answerMs: number;
  /** At which host we reach ourselves, whatever name stands in the address; which name a certificate has to be for stays. */
  readonly own?: { readonly host: string; readonly isInner: (to: Party) => boolean };
  /** The HTTP proxy by which all others are reached, if any. */
  readonly proxy?: string | undefined;
};

/**
 * Sends the cast's own SOAP messages over mutual TLS, everything on record. An answer that comes after the limit is
 * still recorded, as long as nobody has called `settle`: late is another thing than never.
 */
export class SoapClient implements Sender {
  readonly #options: SoapClientOptions;
  readonly #agents = new Map<string, Agent>();
  readonly #peers = new Map<string, PeerCertificate>();
  readonly #waiting = new Set<Promise<Incoming>>();
  readonly #end = new AbortController();

  constructor(options: SoapClientOptions) {
    this.#options = options;
    // Every message that is under way listens to the one end.
    setMaxListeners(0, this.#end.signal);
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
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }

  async #exchange({ scenario, to, url, soapAction, body, oddity }: Outgoing): Promise<Incoming> {
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
      ...(oddity && { oddity }),
      method: 'POST',
      path: pathname + search,
      headers: Object.entries(headers).flat(),
      body: { text: body },
    });
    try {
      const { certificate, ...answer } = await this.#post(url, { to, headers, body, oddity });
      const { status, bytes } = answer;
      const sent = { status, headers: answer.headers, body: bodyOf(bytes) };
      const shown = certificate && { certificate };
      recorder.record({ kind: 'response', exchange, from: to, to: from, ...shown, ...sent });
      return { status, bytes, charset: charsetOf(answer.headers) };
    } catch (error) {
      recorder.record({ kind: 'no-response', exchange, from: to, to: from, why: reasonOf(error) });
      return undefined;
    }
  }

  async #post(
    url: string,
    {
      to,
      oddity,
      ...content
    }: Pick<Outgoing, 'to' | 'body' | 'oddity'> & { readonly headers: Headers },
  ) {
    const [dispatcher, signal] = [this.#agentFor(to, oddity), this.#end.signal];
    const answer = await request(url, { method: 'POST', ...content, dispatcher, signal });
    const bytes = await readBody(answer.body);
    const certificate = this.#peers.get(new URL(url).host);
    return { status: answer.statusCode, headers: flatten(answer.headers), bytes, certificate };
  }

  #agentFor(to: Party, oddity: Oddity | undefined): Agent {
    // One that is kept open may close while we write; those whom we play ourselves do not.
    const isKept = to !== 'target' && oddity === undefined;
    const name = `${to} ${oddity ?? (isKept ? 'kept' : 'fresh')}`;
    const known = this.#agents.get(name);
    if (known) return known;
    // Every connection shakes hands anew; only reading the certificates is done once.
    const secureContext = createSecureContext(credentials(this.#options, oddity));
    const connect = buildConnector({ secureContext, timeout: this.#options.answerMs });
    const agent = new Agent({
      connect: (target, done) => {
        const refuse = (error: unknown) => done(asError(error), null);
        this.#wayTo(to, target).then((way) => {
          connect({ ...target, ...way }, (error, socket) => {
            if (socket) this.#remember(`${target.hostname}:${target.port}`, { to, socket });
            if (error) done(error, null);
            else done(null, socket);
          });
        }, refuse);
      },
      ...(!isKept && { pipelining: 0 }),
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#agents.set(name, agent);
    return agent;
  }

  /** What differs from going straight to the address. */
  async #wayTo(to: Party, { hostname, port }: Place): Promise<Way> {
    const { own, proxy, answerMs: limitMs } = this.#options;
    if (own?.isInner(to)) return { hostname: own.host };
    if (proxy === undefined) return {};
    const place = { host: hostname, port: Number(port || 443) };
    return { httpSocket: await openTunnel(place, { proxy, limitMs }) };
  }

  #remember(host: string, { to, socket }: { readonly to: Party; readonly socket: Socket }): void {
    const peer = peerOf(socket);
    if (peer) this.#peers.set(host, peer);
    if (!(socket instanceof TLSSocket)) return;
    const { recorder, party: from } = this.#options;
    recorder.keepConnection({ from, to, ...connectionOf(socket) });
  }
}

type Place = { readonly hostname: string; readonly port: string };
type Way = { readonly hostname?: string; readonly httpSocket?: Socket };

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function credentials(
  { identity, bad, authority: ca }: SoapClientOptions,
  oddity: Oddity | undefined,
): SecureContextOptions {
  const shown = ({ key, certificate: cert }: Identity) => ({ key, cert, ca });
  if (oddity === 'no certificate') return { ca };
  if (oddity === 'TLS 1.0') return { ...shown(identity), ...onlyOldTls('TLSv1') };
  if (oddity === 'TLS 1.1') return { ...shown(identity), ...onlyOldTls('TLSv1.1') };
  const flaw = flawIn(oddity);
  const wanted = flaw === undefined ? identity : bad?.[flaw];
  if (!wanted) throw new Error(`There is no certificate to show that is ${flaw}`);
  return shown(wanted);
}

/** Tells with what flaw a certificate is shown on purpose, if that is what is odd. */
function flawIn(oddity: Oddity | undefined): CertificateFlaw | undefined {
  return certificateFlaws.find((flaw) => oddity === `a certificate that is ${flaw}`);
}

// OpenSSL speaks these only when it need not be safe.
function onlyOldTls(version: SecureVersion): SecureContextOptions {
  return { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
}

/** Waits for something at most so long; gives undefined when it did not come by then. */
function within<Value>(limitMs: number, coming: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => resolve(undefined), limitMs);
    coming.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value ?? '')]);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? `${String(error.code)}: ${error.message}` : error.message;
}
