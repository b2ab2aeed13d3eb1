import { once } from 'node:events';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSafely } from 'node:https';
import { systemReason } from '#preflight/system-reason.ts';

/** What came of asking a host for its consent. */
export type Visited =
  | {
      readonly how: 'answered';
      readonly status: number;
      readonly location: string | undefined;
      readonly body: string;
    }
  | { readonly how: 'too long' | 'too large' }
  | { readonly how: 'unreached'; readonly reason: string };

/** Asks for one address, once. */
export type VisitTarget = (url: URL) => Promise<Visited>;

/** How long a host may take, and how much it may say. */
export type VisitLimits = { readonly limitMs: number; readonly mostBytes: number };

/** What holds when nobody says otherwise. */
export const usualVisit: VisitLimits = { limitMs: 5_000, mostBytes: 4_096 };

/**
 * Makes what asks: one plain GET on a connection of its own, with no header but those that HTTP wants. Node's own client goes
 * where it is sent and no further: it follows no redirect, and takes no proxy from the environment.
 */
export function targetVisitor({ limitMs, mostBytes }: VisitLimits): VisitTarget {
  return async (url) => {
    const signal = AbortSignal.timeout(limitMs);
    const request = url.protocol === 'https:' ? requestSafely : requestPlain;
    const asked = request(url, { agent: false, signal, maxHeaderSize: 16_384 });
    // Told by what is waited for.
    asked.on('error', () => undefined);
    try {
      asked.end();
      const [answer]: IncomingMessage[] = await once(asked, 'response', { signal });
      return answer ? await read(answer, mostBytes) : { how: 'unreached', reason: '-' };
    } catch (error) {
      if (signal.aborted) return { how: 'too long' };
      return { how: 'unreached', reason: systemReason(error) };
    } finally {
      asked.destroy();
    }
  };
}

async function read(answer: IncomingMessage, mostBytes: number): Promise<Visited> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += chunk.length;
    if (bytes > mostBytes) return { how: 'too large' };
    chunks.push(chunk);
  }
  const { statusCode: status = 0, headers } = answer;
  const body = Buffer.concat(chunks).toString('utf8');
  return { how: 'answered', status, location: headers.location, body };
}
