import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const madeUp = '00000000-0000-4000-8000-000000000000';

/** Tries whether it can do without. */
export const registersWithoutAMandate: Mutant = {
  name: 'registers-without-a-mandate',
  does: 'Offers an address to the OSR also when that said that there is no mandate.',
  breaks: ['OSO-REG-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      usesMandate: async (ask) => (await las.decisions.usesMandate(ask)) ?? madeUp,
    }),
};
