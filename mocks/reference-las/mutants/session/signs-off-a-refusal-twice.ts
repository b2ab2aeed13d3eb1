import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Signs off when it hears no, and once more when it is done. */
export const signsOffARefusalTwice: Mutant = {
  name: 'signs-off-a-refusal-twice',
  does: 'Signs a session off twice when the dossier did not come.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff, best) => {
        if (best.resultaat !== results.transferSucceeded) {
          await signOff();
        }
        await signOff();
      },
    }),
};
