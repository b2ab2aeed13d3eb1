import type { Session } from '../../doel/read-session.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a session for something that lasts. */
export const sharesASession: Mutant = {
  name: 'shares-a-session',
  does: 'Asks for the second pupil in the session of the first.',
  breaks: ['OSO-SES-11'],
  alsoBreaks: {
    'OSO-SES-19': 'the session was granted for another pupil',
  },
  change: (las) => {
    let first: Promise<Session> | undefined;
    return changeDecisions(las, {
      opensSession: (open, earlier) => {
        // Also while it is being opened: nothing is left of what was asked before it forgot.
        if (!first || earlier.length === 0) first = open();
        return first;
      },
    });
  },
};
