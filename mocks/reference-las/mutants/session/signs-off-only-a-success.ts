import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Signs off what it got. */
export const signsOffOnlyASuccess: Mutant = {
  name: 'signs-off-only-a-success',
  does: 'Signs a session off only when the dossier came.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {
    'OSO-ROB-08': 'a session with an unknown result is a session too',
    'OSO-ROB-10': 'so is one in which nobody answered',
  },
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff, best) => {
        if (best.resultaat === results.transferSucceeded) {
          await signOff();
        }
      },
    }),
};
