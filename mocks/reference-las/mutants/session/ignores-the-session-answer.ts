import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks without listening. */
export const ignoresTheSessionAnswer: Mutant = {
  name: 'ignores-the-session-answer',
  does: 'Checks the session and then delivers, whatever the Traffic Center answered.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      trustsSession: () => true,
    }),
};
