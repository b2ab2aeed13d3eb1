import { Readable } from 'node:stream';
import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

const line = Buffer.from('<leeg/>\n'.repeat(8_192));

/** Has a loop in its writer. */
export const answersWithoutEnd: Miniature = {
  name: 'answers-without-end',
  does: 'Sends one answer that never ends, as fast as it can.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-DOS-01'],
    strikes: 'once',
  },
  change: (las) =>
    misbehaveOnce(las, (answered) => ({
      ...answered,
      goesOut: (response) => {
        response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
        Readable.from(endlessly()).pipe(response);
      },
    })),
};

function* endlessly(): Generator<Buffer> {
  for (;;) {
    yield line;
  }
}
