import { charsetIn } from '#xml/charset.ts';
import type { Incoming, Outgoing, Sender } from './soap-client.ts';

/** Sends messages by the `fetch` of this process: no certificate, and whatever stands between is the caller's. */
export class FetchSender implements Sender {
  /** Sends a message and gives its answer; undefined when none came. */
  async send({ url, soapAction, body }: Outgoing): Promise<Incoming> {
    const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${soapAction}"` };
    try {
      const answer = await fetch(url, { method: 'POST', headers, body });
      const charset = charsetIn(answer.headers.get('content-type') ?? undefined);
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), charset };
    } catch {
      return undefined;
    }
  }
}
