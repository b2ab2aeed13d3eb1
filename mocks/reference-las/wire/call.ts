import type { IncomingMessage, OutgoingMessage } from 'node:http';
import {
  type Agent,
  type AgentOptions,
  type RequestOptions,
  request as startRequest,
} from 'node:https';
import { buffer } from 'node:stream/consumers';
import { createSecureContext } from 'node:tls';
import type { Spares, Tls } from '../settings.ts';
import { type Element, isNamed } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import { contentType, type Dialect, readEnvelope, writeEnvelope } from './envelope.ts';
import { FaithfulAgent } from './faithful-agent.ts';
import { KnownServers } from './known-servers.ts';
import { namespaces } from './namespaces.ts';
import { WatchfulAgent } from './watchful-agent.ts';

/** Sends one message and brings back its response, whatever happens on the way. */
export type Call = (url: string, message: Element, headers?: Headers) => Promise<Answer>;

/** HTTP headers beyond the usual ones. */
export type Headers = Readonly<Record<string, string>>;

/** The response that belongs to a message, or why there is none. */
export type Answer =
  | { readonly kind: 'answered'; readonly message: Element }
  | { readonly kind: 'unanswered'; readonly reason: string };

/** What HTTPS needs to know of a request besides its address. */
export type HttpsRequest = {
  readonly agent: Agent;
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body?: string | Buffer;
};

/** Sends the body of a message, with the headers that go with how it is sent. */
export type SendBody = (message: OutgoingMessage, body: string | Buffer | undefined) => void;

/** How messages are written and sent. */
export type Speech = { readonly dialect: Dialect; readonly sendBody: SendBody };

const limitMs = 5000;

// Shorter than any server keeps a connection open, lest it close while we write.
const idleMs = 500;

/** Gives the connection for a message, or for a call that carries none. */
export type AgentFor = (message?: Element) => Agent;

/** What a call is about, and what it could be made with besides our certificate. */
export type Calling = { readonly message: Element | undefined; readonly spares: Spares };

/** How calls make sure of the server. */
export type Guard = {
  readonly guardsCalls: (options: AgentOptions, calling: Calling) => AgentOptions;
  readonly admitsServer: (objection: string) => boolean;
  readonly knowsServer: (first: string, now: string) => boolean;
};

/** Connections on which both sides show their certificate; a usual one is kept for the next call. */
export function makeAgents(
  tls: Tls,
  { guardsCalls, admitsServer: admits, knowsServer }: Guard,
): AgentFor {
  const options: AgentOptions = {
    key: tls.key,
    cert: tls.certificate,
    ca: tls.authority,
    ...(tls.revocations && { crl: tls.revocations }),
    minVersion: 'TLSv1.2',
    maxCachedSessions: 0,
  };
  // Reading the certificates is done once; showing them is not.
  const secureContext = createSecureContext(options);
  const known = new KnownServers(knowsServer);
  const kept = { ...options, secureContext, keepAlive: true, timeout: idleMs };
  const usual = new FaithfulAgent(kept, known);
  return (message) => {
    const guarded = guardsCalls(options, { message, spares: tls.spares });
    return guarded === options ? usual : new WatchfulAgent(guarded, { known, admits });
  };
}

/** A call over mutual TLS, with a time limit. */
export function makeCall(agentFor: AgentFor, { dialect, sendBody }: Speech): Call {
  return async (url, message, headers = {}) => {
    const operation = message.name.replace(/Request$/, '');
    try {
      const request: HttpsRequest = {
        agent: agentFor(message),
        method: 'POST',
        headers: {
          'content-type': contentType(dialect),
          soapaction: `"${dialect.release.namespace}/${operation}"`,
          ...headers,
        },
        body: writeEnvelope(message, dialect),
      };
      const response = await sendHttps(url, request, sendBody);
      return await readResponse(response, `${operation}Response`, dialect);
    } catch (error) {
      // Refused, too late, not readable: to the caller these are all the same.
      return { kind: 'unanswered', reason: String(error) };
    }
  };
}

/** Sends one HTTPS request, with a time limit, and gives the response as soon as it begins. */
export function sendHttps(
  url: string,
  { agent, method, headers, body }: HttpsRequest,
  sendBody: SendBody = (message, whole) => message.end(whole),
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    agent,
    method,
    headers,
    signal: AbortSignal.timeout(limitMs),
  };
  return new Promise((resolve, reject) => {
    const request = startRequest(url, options, resolve);
    request.on('error', reject);
    sendBody(request, body);
  });
}

async function readResponse(
  response: IncomingMessage,
  name: string,
  dialect: Dialect,
): Promise<Answer> {
  const bytes = await buffer(response);
  if (response.statusCode !== 200) {
    const fault = /<faultcode>([^<]*)</.exec(bytes.toString('utf8'))?.[1] ?? 'no fault';
    return { kind: 'unanswered', reason: `HTTP status ${response.statusCode}: ${fault}` };
  }
  const message = readEnvelope(bytes, dialect);
  if (!isNamed(message, namespaces.service, name)) {
    throw new UnreadableError(`Cannot read "${message.name}": a ${name} is needed`);
  }
  return { kind: 'answered', message };
}
