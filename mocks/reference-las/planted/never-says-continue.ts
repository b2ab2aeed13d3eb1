import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Stands behind something that hears who asks first whether he may go on, and says nothing. */
export const neverSaysContinue: Planted = {
  name: 'never-says-continue',
  does: 'Never answers a message that expects 100-continue.',
  breaks: ['OSO-ROB-16'],
  foundBy: 'wire',
  change: (las) =>
    changeDecisions(las, {
      livesOn: (program, tls) => {
        las.decisions.livesOn(program, tls);
        program.endpoint.on('checkContinue', ({ socket }) => socket.setTimeout(0));
      },
    }),
};
