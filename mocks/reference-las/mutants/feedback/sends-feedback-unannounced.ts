import type { Announced } from '../../decisions/notifying.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks for an address once and remembers it. */
export const sendsFeedbackUnannounced: Mutant = {
  name: 'sends-feedback-unannounced',
  does: 'Announces its first feedback only, and sends every other to the address that it learnt.',
  breaks: ['OSO-TER-01'],
  alsoBreaks: {},
  change: (las) => {
    let learnt: Announced | undefined;
    return changeDecisions(las, {
      announcesFeedback: async (announce) => {
        learnt ??= await announce();
        return learnt;
      },
    });
  },
};
