import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request as startRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';
import type { Tls } from '../settings.ts';
import { type Element, isNamed } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';
import type { PrefixOf } from '../xml/write-xml.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import { namespaces } from './namespaces.ts';

/** Sends one message and brings back its response, whatever happens on the way. */
export type Call = (url: string, message: Element, headers?: Headers) => Promise<Answer>;

/** HTTP headers beyond the usual ones. */
export type Headers = Readonly<Record<string, string>>;

/** The response that belongs to a message, or why there is none. */
export type Answer =
  | { readonly kind: 'answered'; readonly message: Element }
  | { readonly kind: 'unanswered'; readonly reason: string };

const limitMs = 5000;

/** A call over mutual TLS, with a time limit. */
export function makeCall(tls: Tls, prefixOf: PrefixOf): Call {
  // Every call shakes hands anew, so that the certificates are shown each time.
  const agent = new Agent({
    key: tls.key,
    cert: tls.certificate,
    ca: tls.authority,
    minVersion: 'TLSv1.2',
    maxCachedSessions: 0,
  });
  return async (url, message, headers = {}) => {
    const operation = message.name.replace(/Request$/, '');
    const envelope = writeEnvelope(message, prefixOf);
    try {
      const response = await post(url, envelope, {
        agent,
        headers: {
          'content-type': 'text/xml; charset=utf-8',
          soapaction: `"${namespaces.service}/${operation}"`,
          ...headers,
        },
      });
      return await readResponse(response, `${operation}Response`);
    } catch (error) {
      // Refused, too late, not readable: to the caller these are all the same.
      return { kind: 'unanswered', reason: String(error) };
    }
  };
}

function post(url: string, body: string, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(limitMs);
    const request = startRequest(url, { ...options, method: 'POST', signal }, resolve);
    request.on('error', reject);
    request.end(body);
  });
}

async function readResponse(response: IncomingMessage, name: string): Promise<Answer> {
  const bytes = await buffer(response);
  if (response.statusCode !== 200) {
    return { kind: 'unanswered', reason: `HTTP status ${response.statusCode}` };
  }
  const message = readEnvelope(bytes);
  if (!isNamed(message, namespaces.service, name)) {
    throw new UnreadableError(`Cannot read "${message.name}": a ${name} is needed`);
  }
  return { kind: 'answered', message };
}
