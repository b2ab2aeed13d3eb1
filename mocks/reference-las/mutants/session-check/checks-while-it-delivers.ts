import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does two things at once, to be quick. */
export const checksWhileItDelivers: Mutant = {
  name: 'checks-while-it-delivers',
  does: 'Starts the session check, and answers without waiting for what comes of it.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {
    'OSO-SES-02': 'A refusal that it does not wait for cannot hold it back.',
    'OSO-SES-08': 'Whose session it is, the check tells too late.',
    'OSO-BRON-14': 'It registers a request before it knows whether the session is valid.',
  },
  change: (las) =>
    changeDecisions(las, {
      answersRequest: async ({ checkSession, registerRequest, judgeDossier }) => {
        void checkSession();
        registerRequest();
        return judgeDossier();
      },
    }),
};
