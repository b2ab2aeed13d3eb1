import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one bad answer, and takes every other for a good one. */
export const refusesOnlySignedOffSessions: Mutant = {
  name: 'refuses-only-signed-off-sessions',
  does: 'Checks the session and delivers unless the Traffic Center says that it was signed off.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {
    'OSO-SES-05': 'Whoever delivers does not pass on what the Traffic Center had against it.',
    'OSO-SES-08':
      'That the delivery point is another is one of the answers that it takes for good.',
    'OSO-SES-23': 'So is a refusal of the check.',
  },
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) => resultaat !== 'SessieReedsAfgemeld',
    }),
};
