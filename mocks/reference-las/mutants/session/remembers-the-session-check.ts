import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a session that was valid once for valid ever after. */
export const remembersTheSessionCheck: Mutant = {
  name: 'remembers-the-session-check',
  does: 'Checks a session until it was valid once, and reuses that answer for later requests.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {},
  change: (las) => {
    const validOnce = new Set<string>();
    return changeDecisions(las, {
      checksSession: async (sessieId, ask, request) => {
        if (validOnce.has(sessieId)) {
          return results.sessionValid;
        }
        const resultaat = await las.decisions.checksSession(sessieId, ask, request);
        if (resultaat === results.sessionValid) {
          validOnce.add(sessieId);
        }
        return resultaat;
      },
    });
  },
};
