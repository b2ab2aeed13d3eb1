import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const madeUp = '00000000-0000-4000-8000-000000000000';

/** Takes the mandate for a formality. */
export const neverAsksForTheMandate: Mutant = {
  name: 'never-asks-for-the-mandate',
  does: 'Registers an address under a token of its own making, without asking for the mandate.',
  breaks: ['OSO-REG-01'],
  alsoBreaks: {
    'OSO-REG-02': 'Under a token that it never gave, the OSR registers nothing.',
    'OSO-REG-05': 'Where it does not ask, it does not hear that there is no mandate either.',
  },
  change: (las) => changeDecisions(las, { usesMandate: async () => madeUp }),
};
