import { changeDecisions } from '../las.ts';
import type { Miniature } from './miniature.ts';

/** Has somebody else's web server at its address. */
export const sendsNoSoap: Miniature = {
  name: 'sends-no-soap',
  does: 'Answers every message with a web page.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-ROB-01', 'OSO-DOS-01'],
    strikes: 'always',
  },
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer) => ({
        ...(await answer()),
        goesOut: (response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          response.end('<!doctype html><title>Welkom</title><p>Het werkt!<br>');
        },
      }),
    }),
};
