import type { OutgoingMessage } from 'node:http';
import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Speaks an older HTTP. */
export const http10: Variant = {
  name: 'http-1.0',
  does: 'Asks and answers in HTTP/1.0, over a connection for each.',
  change: (las) =>
    changeDecisions(las, {
      sendsBody: (message, body) => {
        writeAs10(message);
        message.setHeader('connection', 'close');
        message.end(body);
      },
    }),
};

/** Where Node puts the first line of a message, which is always one of HTTP/1.1; its types leave it out. */
type Heading = { _storeHeader: (firstLine: string, headers: unknown) => void };

function writeAs10(message: OutgoingMessage): void {
  const heading = message as unknown as Heading;
  const store = heading._storeHeader.bind(message);
  heading._storeHeader = (firstLine, headers) =>
    store(firstLine.replace('HTTP/1.1', 'HTTP/1.0'), headers);
}
