import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const laterMs = 1300;

/** Leaves the session open, and signs it off when its user has long gone on to something else. */
export const signsOffTooLate: Mutant = {
  name: 'signs-off-too-late',
  does: 'Signs every session off some time after the user was told that all is done.',
  breaks: ['OSO-SES-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      signsOff: async (signOff) => {
        setTimeout(() => void signOff(), laterMs);
      },
    }),
};
