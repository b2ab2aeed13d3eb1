import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has an address book of its own. */
export const notifiesARememberedAddress: Mutant = {
  name: 'notifies-a-remembered-address',
  does: 'Sends every notification to the address that the Traffic Center gave the first time.',
  breaks: ['OSO-NOT-09'],
  alsoBreaks: {},
  change: (las) => {
    let first: string | undefined;
    return changeDecisions(las, {
      choosesAddress: (given) => {
        first ??= given;
        return given && first;
      },
    });
  },
};
