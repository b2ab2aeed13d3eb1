import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves every session open. */
export const forgetsToSignOff: Mutant = {
  name: 'forgets-to-sign-off',
  does: 'Never signs a session off.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {
    'OSO-ROB-08': 'a session with an unknown result is a session too',
    'OSO-ROB-10': 'so is one in which nobody answered',
  },
  change: (las) =>
    changeDecisions(las, {
      signsOff: async () => {},
    }),
};
