import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves every session open. */
export const forgetsToSignOff: Mutant = {
  name: 'forgets-to-sign-off',
  does: 'Never signs a session off.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async () => {},
    }),
};
