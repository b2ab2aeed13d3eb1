import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Holds a session for the right of a school, not for that of one pupil. */
export const takesAnotherPupilsSessionForValid: Mutant = {
  name: 'takes-another-pupils-session-for-valid',
  does: 'Delivers when the Traffic Center says that the session is one for something else.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {
    'OSO-SES-05': 'Whoever delivers does not pass on what the Traffic Center had against it.',
  },
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) =>
        resultaat === results.sessionDiffers || las.decisions.trustsSession(resultaat),
      takesSilenceFor: () => results.deliveryPointUnknown,
    }),
};
