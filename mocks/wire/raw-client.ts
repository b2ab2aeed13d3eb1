import { connect, type Socket } from 'node:net';
import {
  createSecureContext,
  type SecureContext,
  connect as secure,
  type TLSSocket,
} from 'node:tls';
import { bodyOf } from '#evidence/body.ts';
import type { PeerCertificate } from '#evidence/entry.ts';
import { isWholeRequest } from '#exchange/http/is-whole-request.ts';
import type { Malformed } from '#exchange/malformed/malformed.ts';
import { writeMalformed } from '#exchange/malformed/write-malformed.ts';
import { Canary } from './canary.ts';
import { peerOf } from './peer.ts';
import { RawConversation, type Said, type Saying } from './raw-conversation.ts';
import type { Misshape, Outgoing, SoapClientOptions } from './soap-client.ts';
import { TroubledStream } from './troubled-stream.ts';
import { openTunnel } from './tunnel.ts';

/** A message that no HTTP client would send: a sound one, and what is wrong with it. */
export type OutgoingRaw = Outgoing & { readonly misshape: Misshape };

/** Tells whether a message is to go out as no HTTP client sends it. */
export function isMalformed(outgoing: Outgoing): outgoing is OutgoingRaw {
  return outgoing.misshape !== undefined;
}

/** What a raw client needs to know. */
export type RawClientOptions = Pick<
  SoapClientOptions,
  'party' | 'identity' | 'authority' | 'recorder' | 'answerMs' | 'proxy'
> & { readonly host: string; readonly publicHost?: string | undefined };

/** Sends the target bytes over connections of their own, under our certificate, everything on record. */
export class RawClient {
  readonly #options: RawClientOptions;
  readonly #canary: Canary;
  readonly #contexts = new Map<'any' | 'TLS 1.2', SecureContext>();

  constructor(options: RawClientOptions) {
    this.#options = options;
    this.#canary = new Canary(options);
  }

  /** Sends a malformed message, and returns when its connection has ended; whatever happens to it is on record. */
  async send({
    scenario,
    to,
    url,
    misshape,
    soapAction,
    body: xml,
  }: OutgoingRaw): Promise<undefined> {
    const { recorder, party: from, answerMs } = this.#options;
    const { malformed, graceMs } = misshape;
    const exchange = recorder.nextExchange();
    const { host, pathname: path } = new URL(url);
    const canary = await this.#canary.addressFor(exchange);
    const written = writeMalformed(malformed, { xml, soapAction, host, path, canary });
    const { sending, tls, http } = malformed;
    const saying: Saying = {
      pieces: written.pieces,
      stopBy: sending.stop?.by,
      leavesAfter: sending.leavesAfter,
      isDue: !tls && !written.isCutOff && isWholeRequest(written.bytes),
      answers: http.follows === 'nothing' ? 1 : 2,
      limitMs: answerMs,
      graceMs,
    };
    const bytes = bodyOf(written.bytes);
    const under = scenario !== undefined && { scenario };
    recorder.record({ kind: 'raw-sent', exchange, ...under, from, to, malformed, bytes });
    const { certificate, ...said } = await this.#hold(new URL(url), { malformed, saying });
    recorder.record({
      kind: 'raw-ended',
      exchange,
      from: to,
      to: from,
      ...(certificate && { certificate }),
      ...said,
      bytes: bodyOf(said.bytes),
    });
    return undefined;
  }

  /** Lets go of all that it opened. */
  stop(): Promise<void> {
    return this.#canary.stop();
  }

  async #hold(url: URL, { malformed: { tls: trouble }, saying }: Talk): Promise<Ended> {
    try {
      const tcp = await this.#reach(url, saying);
      const reset = () => void tcp.resetAndDestroy();
      if (trouble?.kind === 'no TLS') return await new RawConversation(tcp, reset, saying).hold();
      const at = trouble && 'at' in trouble ? trouble : undefined;
      // A socket that TLS has taken over may not be broken under it: Node.js falls over that.
      const isApart = at || saying.stopBy === 'reset' || saying.leavesAfter !== undefined;
      const below = isApart ? new TroubledStream(tcp, at) : tcp;
      const connection = secure({
        socket: below,
        host: url.hostname,
        secureContext: this.#contextFor(trouble?.kind === 'renegotiation' ? 'TLS 1.2' : 'any'),
      });
      const shaken = await shakenHands(connection, trouble ? saying.graceMs : saying.limitMs);
      if (typeof shaken === 'string') {
        connection.destroy();
        return failed(trouble ? 'closed' : 'unreachable', shaken);
      }
      const certificate = peerOf(connection);
      if (trouble?.kind === 'renegotiation') await renegotiated(connection, saying.graceMs);
      const leave = isApart ? reset : () => void connection.destroy();
      const said = await new RawConversation(connection, leave, saying).hold();
      return { ...said, ...(certificate && { certificate }) };
    } catch (error) {
      return failed('unreachable', error instanceof Error ? error.message : String(error));
    }
  }

  async #reach({ hostname: host, port }: URL, { limitMs }: Saying): Promise<Socket> {
    const { proxy } = this.#options;
    const place = { host, port: Number(port || 443) };
    const socket =
      proxy === undefined
        ? await dial(place, limitMs)
        : await openTunnel(place, { proxy, limitMs });
    return socket.setNoDelay();
  }

  #contextFor(version: 'any' | 'TLS 1.2'): SecureContext {
    const known = this.#contexts.get(version);
    if (known) return known;
    const { identity, authority: ca } = this.#options;
    const context = createSecureContext({
      key: identity.key,
      cert: identity.certificate,
      ca,
      ...(version === 'TLS 1.2' && { maxVersion: 'TLSv1.2' }),
    });
    this.#contexts.set(version, context);
    return context;
  }
}

type Talk = { readonly malformed: Malformed; readonly saying: Saying };
type Ended = Said & { readonly certificate?: PeerCertificate };

function failed(ending: Said['ending'], why: string): Said {
  return { ending, bytes: Buffer.alloc(0), afterMs: 0, why };
}

function dial(place: { readonly host: string; readonly port: number }, limitMs: number) {
  const socket = connect(place);
  return new Promise<Socket>((resolve, reject) => {
    socket.setTimeout(limitMs, () => socket.destroy(new Error(`no connection in ${limitMs} ms`)));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.off('error', reject);
      // Whoever talks over it hears of its end.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

/** Waits until both sides trust each other; gives why they do not. */
function shakenHands(connection: TLSSocket, limitMs: number): Promise<true | string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(`no handshake in ${limitMs} ms`), limitMs);
    const settle = (outcome: true | string) => {
      clearTimeout(timer);
      // What is done about it is not done from within the handshake: Node.js 20 falls over that.
      setImmediate(() => resolve(outcome));
    };
    connection.once('secureConnect', () => settle(true));
    connection.once('close', () => settle('the connection was closed'));
    connection.on('error', (error) => settle(error.message));
  });
}

/** Asks to shake hands anew; whether the other side wants to is its own affair. */
function renegotiated(connection: TLSSocket, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs);
    const settle = () => {
      clearTimeout(timer);
      setImmediate(resolve);
    };
    connection.once('close', settle);
    connection.renegotiate({}, settle);
  });
}
