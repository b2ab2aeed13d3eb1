import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows the answer beforehand. */
export const fakesAPing: Mutant = {
  name: 'fakes-a-ping',
  does: 'Says that the Traffic Center answers, without asking it.',
  breaks: ['OSO-REG-04'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { pings: async () => true }),
};
