import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows the address by now, and does not care what the Traffic Center thinks. */
export const notifiesAnyway: Mutant = {
  name: 'notifies-anyway',
  does: 'Sends a notification although its announcement was refused, to the address that it was given last.',
  breaks: ['OSO-NOT-06'],
  alsoBreaks: {},
  change: (las) => {
    let last: string | undefined;
    return changeDecisions(las, {
      trustsAnnouncement: () => true,
      choosesAddress: (given) => {
        last = given ?? last;
        return last;
      },
    });
  },
};
