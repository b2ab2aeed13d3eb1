import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Gives up without a word. */
export const leavesASessionOpenOnSilence: Mutant = {
  name: 'leaves-a-session-open-on-silence',
  does: 'Never signs off when the old school does not answer.',
  breaks: ['OSO-ROB-10'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff, best) => {
        if (best.isAnswered) await signOff();
      },
    }),
};
