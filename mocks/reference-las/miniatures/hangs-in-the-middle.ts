import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

/** Falls asleep over an answer. */
export const hangsInTheMiddle: Miniature = {
  name: 'hangs-in-the-middle',
  does: 'Sends half of one answer, and keeps the connection open without the rest.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-DOS-01'],
    strikes: 'once',
  },
  change: (las) =>
    misbehaveOnce(las, (answered) => ({
      ...answered,
      goesOut: (response, written) => {
        response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
        response.write(written.slice(0, written.length / 2));
      },
    })),
};
