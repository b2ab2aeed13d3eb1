import type { Announced } from '../../decisions/notifying.ts';
import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Asks the Traffic Center for an address once, and goes by it ever after. */
export const notifiesWithoutAnnouncing: Mutant = {
  name: 'notifies-without-announcing',
  does: 'Announces its first notification, and sends the later ones straight to the same address.',
  breaks: ['OSO-NOT-03'],
  alsoBreaks: {},
  change: (las) => {
    let known: Announced | undefined;
    return changeDecisions(las, {
      announces: async (announce, notice) => {
        if (known) {
          return known;
        }
        const said = await las.decisions.announces(announce, notice);
        if (said.resultaat === results.notificationRegistered) {
          known = said;
        }
        return said;
      },
    });
  },
};
