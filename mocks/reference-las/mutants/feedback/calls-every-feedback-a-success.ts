import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Believes that what was sent has arrived. */
export const callsEveryFeedbackASuccess: Mutant = {
  name: 'calls-every-feedback-a-success',
  does: 'Tells the user that feedback succeeded, whatever came back.',
  breaks: ['OSO-TER-04'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      attemptsFeedback: async (attempt) => {
        await attempt();
        return true;
      },
    }),
};
