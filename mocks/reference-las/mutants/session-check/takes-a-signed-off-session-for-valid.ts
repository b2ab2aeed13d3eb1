import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Lets a school finish what it began. */
export const takesASignedOffSessionForValid: Mutant = {
  name: 'takes-a-signed-off-session-for-valid',
  does: 'Delivers in a session that the Traffic Center says was signed off.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {
    'OSO-SES-07': 'Whoever delivers does not say that the session was signed off.',
    'OSO-BRON-14': 'What it holds for valid it registers too.',
  },
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) =>
        resultaat === 'SessieReedsAfgemeld' || las.decisions.trustsSession(resultaat),
    }),
};
