import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps to itself what the Traffic Center said. */
export const hidesTheSessionError: Mutant = {
  name: 'hides-the-session-error',
  does: 'Answers LeerlinginfoNietBeschikbaar whatever was wrong with the session.',
  breaks: ['OSO-SES-05'],
  alsoBreaks: {
    'OSO-SES-07': 'That a session was signed off is one of the things that can be wrong with it.',
  },
  change: (las) => changeDecisions(las, { passesOnSessionError: () => results.notAvailable }),
};
