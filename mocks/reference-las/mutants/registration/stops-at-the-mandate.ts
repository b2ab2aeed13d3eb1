import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves the second half for later. */
export const stopsAtTheMandate: Mutant = {
  name: 'stops-at-the-mandate',
  does: 'Asks for the mandate of the school, and registers nothing with it.',
  breaks: ['OSO-REG-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      usesMandate: async (ask) => {
        await las.decisions.usesMandate(ask);
        return undefined;
      },
    }),
};
