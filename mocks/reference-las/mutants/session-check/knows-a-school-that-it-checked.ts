import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a school that was good once for good. */
export const knowsASchoolThatItChecked: Mutant = {
  name: 'knows-a-school-that-it-checked',
  does: 'Checks no session any more of a school that had a valid one before.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {
    'OSO-SES-02': 'A refusal that it never asked for cannot hold it back.',
    'OSO-SES-08': 'Whose session it is, only the check would have told.',
    'OSO-BRON-14': 'It cannot tell a valid session, and registers every request.',
  },
  change: (las) => {
    const known = new Set<string>();
    return changeDecisions(las, {
      checksSession: async (_sessieId, ask, { doelBrin }) => {
        if (known.has(doelBrin)) {
          return results.sessionValid;
        }
        const resultaat = await ask();
        if (resultaat === results.sessionValid) {
          known.add(doelBrin);
        }
        return resultaat;
      },
    });
  },
};
