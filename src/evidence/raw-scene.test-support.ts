/** A school that sends the target malformed messages, for tests. */
import {
  type Malformed,
  soundEncoding,
  soundHttp,
  soundSending,
} from '#exchange/malformed/malformed.ts';
import { bodyOf } from './body.ts';
import type { RawEnding } from './entry.ts';
import { BronScene } from './scenes.test-support.ts';
import { targetCertificate } from './transcript-builder.test-support.ts';

/** A message of which nothing is wrong. */
export const plainMessage: Malformed = {
  base: 'documentRequest',
  xml: [],
  encoding: soundEncoding,
  http: soundHttp,
  sending: soundSending,
  tls: undefined,
};

/** What came of a malformed message, where it is not an answer without content. */
export type CameBack = {
  readonly ending?: RawEnding;
  readonly back?: string | Uint8Array;
  readonly said?: string;
  /** Whether somebody fetched what it named. */
  readonly isFetched?: boolean;
};

/** A scenario in which malformed messages come. */
export class RawScene extends BronScene {
  #exchange = 9_000;

  /** A malformed message comes in; gives the numbers of its entries. */
  sendsRaw({
    ending = 'answered',
    back = '',
    said = '?',
    isFetched = false,
  }: CameBack = {}): number[] {
    this.#exchange += 1;
    const exchange = this.#exchange;
    const { transcript } = this;
    const [from, to] = ['counterpart', 'target'] as const;
    const sent = transcript.record({
      kind: 'raw-sent',
      exchange,
      scenario: this.scenario.key,
      from,
      to,
      malformed: plainMessage,
      bytes: bodyOf(Buffer.from(said)),
    });
    const touched = isFetched
      ? [
          transcript.record({
            kind: 'canary-touched',
            exchange,
            method: 'GET',
            path: '/00009001',
            address: '127.0.0.1',
            headers: [],
          }),
        ]
      : [];
    const ended = transcript.record({
      kind: 'raw-ended',
      exchange,
      from: to,
      to: from,
      certificate: targetCertificate,
      ending,
      afterMs: 5,
      bytes: bodyOf(Buffer.from(back)),
    });
    return [sent, ended, ...touched];
  }
}

/** An answer over HTTP with this body. */
export function httpAnswer(body: string, headers: readonly string[] = []): string {
  const lines = ['HTTP/1.1 500 Nee', `Content-Length: ${Buffer.byteLength(body)}`, ...headers];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
