import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const laterMs = 400;

/** Signs off as it should, and once more when everybody has gone on to something else. */
export const signsOffAgainLater: Mutant = {
  name: 'signs-off-again-later',
  does: 'Signs every session off a second time, a while after the first.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff) => {
        await signOff();
        setTimeout(() => void signOff(), laterMs);
      },
    }),
};
