import type { Ask } from '../../doel/asks.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves on the screen what was there. */
export const showsThePreviousPupilsDossier: Mutant = {
  name: 'shows-the-previous-pupils-dossier',
  does: 'Shows the dossier that came in before, of whichever pupil, when nothing comes.',
  breaks: ['OSO-PRI-20'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      showsAsk: (ask, all) => ({
        ...ask,
        ...(!ask.received && receivedLast(all)),
      }),
    }),
};

function receivedLast(all: readonly Ask[]): Pick<Ask, 'received'> {
  const received = all.findLast((ask) => ask.received)?.received;
  return received ? { received } : {};
}
