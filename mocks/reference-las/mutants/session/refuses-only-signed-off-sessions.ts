import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one bad answer, and takes every other for a good one. */
export const refusesOnlySignedOffSessions: Mutant = {
  name: 'refuses-only-signed-off-sessions',
  does: 'Checks the session and delivers unless the Traffic Center says that it was signed off.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) => resultaat !== 'SessieReedsAfgemeld',
    }),
};
