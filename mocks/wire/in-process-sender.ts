import { charsetIn } from '#xml/charset.ts';
import type { Incoming, Outgoing, Sender } from './soap-client.ts';
import { type Handler, xmlType } from './wire-server.ts';

/** Who sends, and who is mounted where. */
export type InProcessOptions = {
  /** The OIN that the others see. */
  readonly oin: string;
  readonly mounted: Readonly<Record<string, Handler>>;
  /** Takes what goes to an address where nobody is mounted. */
  readonly elsewhere: Sender;
};

/** Sends messages to those who are mounted in the same process: there is no certificate, so the sender is a parameter. */
export class InProcessSender implements Sender {
  readonly #options: InProcessOptions;

  constructor(options: InProcessOptions) {
    this.#options = options;
  }

  /** Sends a message and gives its answer. */
  async send(outgoing: Outgoing): Promise<Incoming> {
    const { mounted, oin, elsewhere } = this.#options;
    const handler = mounted[outgoing.url];
    if (!handler) return elsewhere.send(outgoing);
    const {
      status,
      body,
      contentType = xmlType,
    } = await handler({
      method: 'POST',
      path: new URL(outgoing.url).pathname,
      headers: { soapaction: `"${outgoing.soapAction}"` },
      bytes: Buffer.from(outgoing.body),
      charset: 'utf-8',
      peer: { oin, subject: '', fingerprint: '' },
    });
    return { status, bytes: Buffer.from(body), charset: charsetIn(contentType) };
  }
}
