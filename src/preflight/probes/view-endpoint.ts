import { lookup } from 'node:dns/promises';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { type CertificateSummary, summariseCertificate } from './certificate-summary.ts';

/** With what we present ourselves to the target, and whom we trust, as PEM. */
export type Credentials = {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
};

/** What looking at an endpoint takes. */
export type ViewOptions = {
  readonly credentials: Credentials;
  readonly limitMs: number;
  /** Opens the way there where there is no straight one. */
  readonly open?: ((place: { host: string; port: number }) => Promise<Socket>) | undefined;
};

/** Everything that one connection to an endpoint shows; what is absent was not come to. */
export type EndpointView = {
  readonly endpoint: string;
  /** Why the name of the host leads nowhere, if so. */
  readonly unresolved?: string;
  /** Why nobody could be reached, if so. */
  readonly unreachable?: Error;
  /** What went wrong while both sides made the connection secure. */
  readonly broken?: Error;
  readonly certificate?: CertificateSummary;
  /** What Node has against the certificate, by its code. */
  readonly distrust?: string;
  /** What became of a first question: in TLS 1.3 a target tells only then that it does not trust us. */
  readonly kept?: 'answered' | 'silent' | Error;
  /** What the target says the time is, and what it was here. */
  readonly date?: { readonly theirs: Date; readonly ours: Date };
};

/** Looks at an endpoint by one connection, so that it is all about the same moment. */
export async function viewEndpoint(endpoint: string, options: ViewOptions): Promise<EndpointView> {
  const { hostname, port } = new URL(endpoint);
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) };
  const unresolved = options.open ? undefined : await whyUnresolved(place.host);
  if (unresolved !== undefined) return { endpoint, unresolved };
  const opening = options.open ?? ((to) => openStraight(to, options.limitMs));
  const way = await opening(place).catch(asError);
  if (way instanceof Error) return { endpoint, unreachable: way };
  const before = performance.now();
  const socket = await secure(way, place.host, options).catch(asError);
  if (socket instanceof Error) {
    way.destroy();
    return { endpoint, broken: socket };
  }
  const certificate = socket.getPeerX509Certificate();
  const shown = {
    endpoint,
    ...(certificate && { certificate: summariseCertificate(certificate.raw) }),
    ...(!socket.authorized && { distrust: String(socket.authorizationError) }),
  };
  const { kept, date } = (await closesAtOnce(socket, performance.now() - before))
    ? { kept: new Error('closed without a word'), date: undefined }
    : await knock(socket, endpoint);
  socket.destroy();
  return { ...shown, kept, ...(date && { date: { theirs: date, ours: new Date() } }) };
}

async function whyUnresolved(host: string): Promise<string | undefined> {
  if (isIP(host)) return undefined;
  try {
    await lookup(host);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function openStraight(
  place: { readonly host: string; readonly port: number },
  limitMs: number,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectPlain(place, () => {
      socket.setTimeout(0);
      resolve(socket);
    });
    socket.setTimeout(limitMs, () => socket.destroy(new Error(`no answer in ${limitMs} ms`)));
    socket.once('error', reject);
  });
}

function secure(
  socket: Socket,
  host: string,
  { credentials: { key, certificate, authority }, limitMs }: ViewOptions,
): Promise<TLSSocket> {
  const options = { socket, host, key, cert: certificate, ca: authority };
  const named = isIP(host) ? options : { ...options, servername: host };
  return new Promise((resolve, reject) => {
    // Whom we do not trust is to be shown as well; nothing of anybody's is told to it.
    const secured = connect({ ...named, rejectUnauthorized: false }, () => resolve(secured));
    secured.setTimeout(limitMs, () => secured.destroy(new Error(`no answer in ${limitMs} ms`)));
    secured.on('error', reject);
  });
}

/**
 * Tells whether the target closes a connection on which nothing was asked yet: so do those that look at our certificate
 * only after the handshake. What it says comes within a round trip, which a handshake takes as well.
 */
function closesAtOnce(socket: TLSSocket, handshakeMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const isKept = setTimeout(
      () => resolve(false),
      Math.min(100 + 2 * handshakeMs, longestKnockMs),
    );
    const close = () => {
      clearTimeout(isKept);
      resolve(true);
    };
    socket.once('end', close).once('close', close).once('error', close);
    socket.resume();
  });
}

/**
 * Waits whether the target keeps the connection. One that says nothing at all is let through; its silence is for the
 * run to judge.
 */
function knock(
  socket: TLSSocket,
  endpoint: string,
): Promise<{ readonly kept: 'answered' | 'silent' | Error; readonly date?: Date }> {
  return new Promise((resolve) => {
    let heard = '';
    socket.removeAllListeners('timeout');
    socket.setTimeout(longestKnockMs, () => resolve({ kept: 'silent' }));
    socket.on('data', (bytes: Buffer) => {
      heard += bytes.toString('latin1');
      if (heard.includes('\r\n\r\n') || heard.length > 65_536) resolve(answered(heard));
    });
    socket.once('end', () => resolve(answered(heard)));
    socket.once('close', () => resolve(answered(heard)));
    socket.on('error', (error) => resolve({ kept: error }));
    socket.write(`HEAD / HTTP/1.1\r\nHost: ${new URL(endpoint).host}\r\nConnection: close\r\n\r\n`);
  });
}

const longestKnockMs = 2_000;

function answered(heard: string): { readonly kept: 'answered' | 'silent'; readonly date?: Date } {
  if (heard === '') return { kept: 'silent' };
  const said = /^date: *(.+?)\r$/im.exec(heard)?.[1];
  const date = said === undefined ? undefined : new Date(said);
  return { kept: 'answered', ...(date && !Number.isNaN(date.getTime()) && { date }) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
