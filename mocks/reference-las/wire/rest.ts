import { json } from 'node:stream/consumers';
import { type AgentFor, type HttpsRequest, sendHttps } from './call.ts';

/** One REST call over mutual TLS: the JSON that came back, or nothing when it was refused or unreadable. */
export type Rest = (url: URL, request: Omit<HttpsRequest, 'agent'>) => Promise<unknown>;

/** A REST call over these connections. */
export function makeRest(agentFor: AgentFor): Rest {
  return async (url, request) => {
    try {
      const response = await sendHttps(url.href, { ...request, agent: agentFor() });
      const content = await json(response).catch(() => ({}));
      const isDone = response.statusCode !== undefined && response.statusCode < 300;
      return isDone ? content : undefined;
    } catch {
      return undefined;
    }
  };
}
