import { Socket } from 'node:net';
import { changeDecisions } from '../las.ts';
import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

/** Pulls the plug. */
export const resetsInMidBody: Miniature = {
  name: 'resets-in-mid-body',
  does: 'Sends half of one answer, and resets the connection.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-DOS-01'],
    strikes: 'once',
  },
  change: (las) => {
    // What lies below TLS: only that can be reset.
    let last: Socket | undefined;
    const struck = misbehaveOnce(las, (answered) => ({
      ...answered,
      goesOut: (response, written) => {
        response.writeHead(200, {
          'content-type': 'text/xml; charset=utf-8',
          'content-length': Buffer.byteLength(written),
        });
        response.write(written.slice(0, written.length / 2), () => last?.resetAndDestroy());
      },
    }));
    return changeDecisions(struck, {
      livesOn: ({ endpoint }) => {
        endpoint.on('connection', (socket) => {
          last = socket instanceof Socket ? socket : undefined;
        });
      },
    });
  },
};
