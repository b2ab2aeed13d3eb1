import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Expects an empty header. */
export const chokesOnAHeader: Mutant = {
  name: 'chokes-on-a-header',
  does: 'Answers a message whose SOAP header is not empty with a fault.',
  breaks: ['OSO-ROB-12'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      understandsMessage: ({ body }) => !/Header>\s*<[^/]/.test(body.toString('utf8')),
    }),
};
