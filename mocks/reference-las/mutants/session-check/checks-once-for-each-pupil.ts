import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Spares the Traffic Center what it asked once. */
export const checksOnceForEachPupil: Mutant = {
  name: 'checks-once-for-each-pupil',
  does: 'Checks the session of the first request for a pupil, and of no later one once that was valid.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {},
  change: (las) => {
    const valid = new Set<string>();
    return changeDecisions(las, {
      checksSession: async (_sessieId, ask, { searchKey, koppelsleutel }) => {
        const pupil = searchKey?.zoeksleutel ?? koppelsleutel ?? '';
        if (valid.has(pupil)) {
          return results.sessionValid;
        }
        const resultaat = await ask();
        if (resultaat === results.sessionValid) {
          valid.add(pupil);
        }
        return resultaat;
      },
    });
  },
};
