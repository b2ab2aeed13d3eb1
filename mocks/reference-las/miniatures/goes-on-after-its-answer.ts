import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

/** Does not know when it is done. */
export const goesOnAfterItsAnswer: Miniature = {
  name: 'goes-on-after-its-answer',
  does: 'Sends one answer soundly, and a second answer to the same request after it.',
  expects: { outcome: 'passed', blames: [], strikes: 'never' },
  change: (las) =>
    misbehaveOnce(las, (answered) => ({
      ...answered,
      goesOut: ({ socket }, written) => {
        const one = [
          'HTTP/1.1 200 OK',
          'content-type: text/xml; charset=utf-8',
          `content-length: ${Buffer.byteLength(written)}`,
          '',
          written,
        ].join('\r\n');
        socket?.write(one + one);
      },
    })),
};
