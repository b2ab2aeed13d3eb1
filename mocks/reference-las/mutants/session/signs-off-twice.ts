import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Signs off once too often. */
export const signsOffTwice: Mutant = {
  name: 'signs-off-twice',
  does: 'Signs every session off twice.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff) => {
        await signOff();
        await signOff();
      },
    }),
};
