import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a koppelsleutel for proof enough. */
export const checksNoSessionUnderAKoppelsleutel: Mutant = {
  name: 'checks-no-session-under-a-koppelsleutel',
  does: 'Checks no session of a samenwerkingsverband, since that knows the koppelsleutel.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {
    'OSO-SES-02': 'A refusal that it never asked for cannot hold it back.',
    'OSO-SES-08': 'Whose session it is, only the check would have told.',
  },
  profiles: ['POSWV'],
  change: (las) =>
    changeDecisions(las, {
      checksSession: async (sessieId, ask, request) =>
        request.koppelsleutel === undefined
          ? las.decisions.checksSession(sessieId, ask, request)
          : results.sessionValid,
    }),
};
