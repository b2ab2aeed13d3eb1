import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows schools by their BRIN only. */
export const asksForTheMandateByBrin: Mutant = {
  name: 'asks-for-the-mandate-by-brin',
  does: 'Names the school by its BRIN, not by its OIN, when it asks for the mandate.',
  breaks: ['OSO-ROB-14'],
  alsoBreaks: {
    'OSO-REG-02': 'Of a school that the OSR does not know there is no mandate to register under.',
  },
  change: (las) => changeDecisions(las, { namesSchool: (brin) => brin }),
};
