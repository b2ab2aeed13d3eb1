import type { OutgoingMessage } from 'node:http';
import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** As many bytes go one by one; all of a dossier would take too long. */
const oneByOne = 160;
const largest = 1_400;

/** Sends messages in very many packets. */
export const byteByByte: Variant = {
  name: 'byte-by-byte',
  does: 'Sends the beginning of every message byte by byte, and the rest in packets.',
  change: (las) =>
    changeDecisions(las, {
      sendsBody: (message, body = '') => void send(message, Buffer.from(body)),
    }),
};

async function send(message: OutgoingMessage, body: Buffer): Promise<void> {
  for (const part of partsOf(body)) {
    // What was broken off is not sent on; that it was, is told to whoever waits for the answer.
    await new Promise((resolve) => message.write(part, resolve));
  }
  message.end();
}

function* partsOf(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; ) {
    const length = at < oneByOne ? 1 : largest;
    yield body.subarray(at, at + length);
    at += length;
  }
}
