import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves the Traffic Center out of it. */
export const deliversWithoutSessionCheck: Mutant = {
  name: 'delivers-without-session-check',
  does: 'Delivers without checking the session at the Traffic Center.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {
    'OSO-SES-02': 'A refusal that it never asked for cannot hold it back.',
    'OSO-SES-08': 'Whose session it is, only the check would have told.',
    'OSO-BRON-14': 'It cannot tell a valid session, and registers every request.',
  },
  change: (las) =>
    changeDecisions(las, {
      answersRequest: async ({ registerRequest, judgeDossier }) => {
        registerRequest();
        return judgeDossier();
      },
    }),
};
