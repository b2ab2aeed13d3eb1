import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

/** Says it once more in the same breath. */
export const answersTwice: Miniature = {
  name: 'answers-twice',
  does: 'Puts one answer twice into one body.',
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
        response.end(written + written);
      },
    })),
};
