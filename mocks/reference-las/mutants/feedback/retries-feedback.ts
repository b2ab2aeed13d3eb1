import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Tries again rather than trouble the user. */
export const retriesFeedback: Mutant = {
  name: 'retries-feedback',
  does: 'Sends feedback again when it is not confirmed.',
  breaks: ['OSO-TER-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { attemptsFeedback: async (attempt) => (await attempt()) || attempt() }),
};
