import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one thing that can be wrong with a session. */
export const callsEverySessionErrorAfwijkend: Mutant = {
  name: 'calls-every-session-error-afwijkend',
  does: 'Answers SessieAfwijkend whatever the Traffic Center had against the session.',
  breaks: ['OSO-SES-05'],
  alsoBreaks: {
    'OSO-SES-07': 'That a session was signed off is one of the things that can be wrong with it.',
  },
  change: (las) => changeDecisions(las, { passesOnSessionError: () => results.sessionDiffers }),
};
