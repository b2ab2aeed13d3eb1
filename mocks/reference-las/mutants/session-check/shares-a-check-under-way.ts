import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not ask the Traffic Center twice at the same time. */
export const sharesACheckUnderWay: Mutant = {
  name: 'shares-a-check-under-way',
  does: 'Takes the answer to a session check that is under way for the next request as well.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: {},
  change: (las) => {
    let underWay: Promise<string> | undefined;
    return changeDecisions(las, {
      checksSession: async (sessieId, ask, request) => {
        underWay ??= las.decisions.checksSession(sessieId, ask, request).finally(() => {
          underWay = undefined;
        });
        return underWay;
      },
    });
  },
};
