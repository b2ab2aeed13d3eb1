import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Keeps the headers of a message in a field of fixed length. */
export const diesOfALongHeader: Planted = {
  name: 'dies-of-a-long-header',
  does: 'Writes a header of more than 8 kB over what lies behind it, and hangs up on that message and on the next.',
  breaks: ['OSO-ROB-05'],
  foundBy: 'wire',
  change: (las) =>
    changeDecisions(las, {
      livesOn: (program, tls) => {
        las.decisions.livesOn(program, tls);
        let isDead = false;
        program.endpoint.prependListener('request', ({ rawHeaders, socket }) => {
          const wasDead = isDead;
          isDead = !wasDead && rawHeaders.some(({ length }) => length > longestHeader);
          if (isDead || wasDead) socket.destroy();
        });
      },
    }),
};

const longestHeader = 8_192;
